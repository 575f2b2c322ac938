import Catalogue

/// What an `ignore` in a locale file silences: a rule on one unit's translation.
struct Silence: Hashable, Sendable {
  private let document: String?
  private let unit: String?
  private let locale: String?
  private let rule: String

  /// The silence that kept a finding back.
  init(_ silenced: Diagnostic) {
    document = silenced.document
    unit = silenced.unit
    locale = silenced.locale
    rule = silenced.rule
  }

  /// The silence that an entry asks for.
  init(_ subject: Subject, _ rule: String) {
    document = subject.document
    unit = subject.unit
    locale = subject.locale
    self.rule = rule
  }
}
