/// The elements of XLIFF 1.2, as views.
///
/// What has no property here is reached by name: `unit.element["phase-name"]`.
public enum V12 {}

extension V12 {
  /// How far the translation of a target has come; users add their own as `x-` values.
  public struct State: RawRepresentable, Hashable, Sendable, AttributeValue {
    /// The value as written.
    public let rawValue: String
    /// A state by its value.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// New.
    public static let new = State(rawValue: "new")
    /// Needs translation.
    public static let needsTranslation = State(rawValue: "needs-translation")
    /// Needs adaptation, as of sizes or pictures.
    public static let needsAdaptation = State(rawValue: "needs-adaptation")
    /// Needs translation and adaptation.
    public static let needsLocalization = State(rawValue: "needs-l10n")
    /// Needs review of the translation.
    public static let needsReviewTranslation = State(rawValue: "needs-review-translation")
    /// Needs review of the adaptation.
    public static let needsReviewAdaptation = State(rawValue: "needs-review-adaptation")
    /// Needs review of both.
    public static let needsReviewLocalization = State(rawValue: "needs-review-l10n")
    /// Translated.
    public static let translated = State(rawValue: "translated")
    /// Approved.
    public static let signedOff = State(rawValue: "signed-off")
    /// Ready for use.
    public static let final = State(rawValue: "final")
  }
}
