/// A text after the safe fixes of its language.
package struct Normalisation: Sendable {
  /// The text as it should be.
  package let text: String

  /// The fixes that changed it, in the order they were applied.
  package let fixes: [Fix]
}

extension Language {
  /// What the safe fixes make of a text; nil where it is as it should be.
  ///
  /// Once is enough: the result has no normalisation of its own.
  package func normalisation(of text: String) -> Normalisation? {
    let candidates = scan.fixes(for: text.utf8Span.span)
    guard candidates != 0 else { return nil }
    var result = text
    var applied: [Fix] = []
    // A fix that changed the text may have made work for any after it.
    for position in fixes.indices where candidates & 1 << position != 0 || !applied.isEmpty {
      guard let fixed = fixes[position].applied(to: result) else { continue }
      result = fixed
      applied.append(fixes[position])
    }
    return applied.isEmpty ? nil : Normalisation(text: result, fixes: applied)
  }

  /// Whether a text with these bytes may have a normalisation; most have not.
  package func mayNormalise(_ text: Span<UInt8>) -> Bool { scan.fixes(for: text) != 0 }

  /// The text with all safe fixes; itself, without a copy, where it is as it should be.
  package func normalised(_ text: String) -> String {
    normalisation(of: text)?.text ?? text
  }
}
