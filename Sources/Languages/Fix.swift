internal import ICU

/// A change of spelling on the level of code points that is right wherever it applies.
///
/// A fix never changes what a text means. Where a person would have to decide, it leaves the text as it is.
package struct Fix: Sendable {
  /// The name in reports, as in `no-break-space`.
  package let id: String

  /// What it does, in one line.
  package let summary: String

  let action: Action

  enum Action: Sendable {
    /// Puts the whole text in normalisation form C.
    case compose

    /// Puts what the closure gives, nothing included, for each of these code points; nil leaves one there.
    case replace([Unicode.Scalar], @Sendable (Place) -> String?)
  }

  /// The text after the fix; nil where nothing changes.
  func applied(to text: String) -> String? {
    switch action {
    case .compose: NFC.isNormalized(text) ? nil : NFC.normalized(text)
    case .replace(let targets, let replacement): text.replacing(targets, by: replacement)
    }
  }
}

extension String {
  /// The text with some of these code points replaced; nil where none was.
  fileprivate func replacing(
    _ targets: [Unicode.Scalar], by replacement: (Place) -> String?
  ) -> String? {
    var result = UnicodeScalarView()
    var rest = unicodeScalars[...]
    for index in unicodeScalars.indices where targets.contains(unicodeScalars[index]) {
      guard let new = replacement(Place(in: unicodeScalars, at: index)) else { continue }
      result += rest[..<index]
      result += new.unicodeScalars
      rest = unicodeScalars[index...].dropFirst()
    }
    guard rest.startIndex > startIndex else { return nil }
    return String(result + rest)
  }
}
