import Catalogue
import Languages

/// Tells whether a recorded Finnish is still today's.
///
/// Both are compared after all that `normalise` could do to either, wherever it stands, so that it
/// never changes what is outdated.
package final class SourceComparison: Sendable {
  let language: Language

  init(language: Language) {
    self.language = language
  }

  /// A comparison of texts in a workspace's source language.
  package convenience init(source code: String) {
    self.init(language: .source(code))
  }

  /// Whether two texts are the same.
  package func isSame(_ left: String, _ right: String) -> Bool {
    left.hasBytes(of: right) || canonical(left).hasBytes(of: canonical(right))
  }

  /// The text with all fixes, and every no-break space as a space: which of them stay depends on
  /// the text around, and that is more in a document than in a unit.
  package func canonical(_ text: String) -> String {
    let bytes = text.utf8Span.span
    // The fixes look at every no-break space.
    guard bytes.mayHaveLooseSpaces || language.mayNormalise(bytes) else { return text }
    return language.normalised(text).withPlainSpaces.tidiedSpaces
  }
}

extension String {
  fileprivate var withPlainSpaces: String {
    let noBreakSpaces: [Unicode.Scalar] = ["\u{A0}", "\u{202F}"]
    // Their first bytes in UTF-8: most texts have neither.
    guard utf8.contains(where: { $0 == 0xC2 || $0 == 0xE2 }) else { return self }
    return String(UnicodeScalarView(unicodeScalars.map { noBreakSpaces.contains($0) ? " " : $0 }))
  }
}

extension Language {
  /// The language of a workspace's source; Finnish where its code, which was reported, is unknown.
  static func source(_ code: String) -> Language {
    Language(code: code) ?? all[0]
  }
}
