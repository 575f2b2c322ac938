internal import ICU

// The fixes for more than one language, and the order of all.

extension Fix {
  /// The fixes of a language, its own among those for all.
  ///
  /// The order makes one round enough: what is invisible goes before composing, which it could
  /// part; composing makes the code points that later fixes look for; letters come before the marks
  /// between them, and spaces, which look at whole words, last. None of those after it breaks NFC.
  static func inOrder(with own: [Fix]) -> [Fix] {
    [.invisible, .compose] + own + [.noBreakSpace]
  }

  /// Byte-order marks, zero-width spaces and direction marks: Latin text needs none.
  package static let invisible = Fix(
    id: "invisible", summary: "Removes U+200B, U+200E, U+200F and U+FEFF, which cannot be seen.",
    targets: ["\u{200B}", "\u{200E}", "\u{200F}", "\u{FEFF}"]
  ) { _ in "" }

  /// A letter and its combining marks as one code point where there is one.
  package static let compose = Fix(
    id: "compose", summary: "Puts text in Unicode normalisation form C.", action: .compose)

  /// The letter đ; eth and the African D look like it in print, and old keyboards had them instead.
  static let strokedD = Fix.letters(
    id: "stroked-d", summary: "Puts đ and Đ for ð (U+00F0), Ð (U+00D0) and Ɖ (U+0189).",
    .strokedD)

  /// The letter ǧ, which the Turkish one with a breve stands in for.
  static let caronG = Fix.letters(
    id: "caron-g", summary: "Puts ǧ and Ǧ for ğ (U+011F) and Ğ (U+011E).", ["ğ": "ǧ", "Ğ": "Ǧ"])

  /// Letters that a language never has, by those they stand in for.
  private static func letters(
    id: String, summary: String, _ right: [Unicode.Scalar: String]
  ) -> Fix {
    Fix(id: id, summary: summary, targets: Array(right.keys)) { place in
      place.isInAddress ? nil : right[place.scalar]
    }
  }
}
