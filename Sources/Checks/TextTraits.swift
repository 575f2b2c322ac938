package import Languages

/// Which bytes a text has, found in one pass, so that only the rules are asked that they call for.
///
/// A trait may be there without what a rule looks for; it is never missing where that is.
package struct TextTraits: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// Every trait that there is.
  package static let all = TextTraits(rawValue: .max)

  /// What every text has: for rules that no byte calls for.
  package static let any = TextTraits(rawValue: 1 << 0)
  /// A digit 0–9.
  package static let digit = TextTraits(rawValue: 1 << 1)
  /// The brace `{`.
  package static let brace = TextTraits(rawValue: 1 << 2)
  /// The sign `@`.
  package static let at = TextTraits(rawValue: 1 << 3)
  /// What links and web addresses have: `[`, `<`, `//` or `ww`.
  package static let link: TextTraits = [linkSign, linkPair]
  /// One of `[` and `<`.
  static let linkSign = TextTraits(rawValue: 1 << 4)
  /// Bytes that texts not in NFC have at least one of.
  package static let high = TextTraits(rawValue: 1 << 5)
  /// A letter or digit of ASCII.
  package static let alphanumeric = TextTraits(rawValue: 1 << 6)
  /// White space, or what may be some beyond ASCII, at the start or the end.
  package static let outerSpace = TextTraits(rawValue: 1 << 7)
  /// U+0080–U+00BF: what Latin-1 has besides letters, such as the no-break space, `´` and `»`.
  package static let latin1Sign = TextTraits(rawValue: 1 << 8)
  /// U+2000–U+2FFF: general punctuation such as `’` and `–`, symbols.
  package static let generalPunctuation = TextTraits(rawValue: 1 << 9)
  /// A straight quotation mark or apostrophe, or the grave accent.
  package static let straightQuote = TextTraits(rawValue: 1 << 10)
  /// A round, square or curly bracket.
  package static let bracket = TextTraits(rawValue: 1 << 11)
  /// A character that Markdown may read as markup: `*`, `_`, a grave accent, `[`, `<`, `#`, `\`.
  package static let markup = TextTraits(rawValue: 1 << 12)
  /// A control character of ASCII, line feed included.
  package static let control = TextTraits(rawValue: 1 << 13)

  /// What the letters of the text's language say.
  package static func letters(_ classes: LetterClasses) -> TextTraits {
    TextTraits(rawValue: UInt64(classes.rawValue) << 32)
  }
}

// MARK: - Pairs

extension TextTraits {
  /// Two spaces in a row.
  package static let doubleSpace = TextTraits(pair: 0)
  /// The same of `. , ; : ! ?` twice in a row.
  package static let doublePunctuation = TextTraits(pair: 1)
  /// A space before one of `. , ; : ! ? )`, or a space behind `(`.
  package static let spacedPunctuation = TextTraits(pair: 2)
  /// One of `. , ; : ! ? )` before a letter.
  package static let tightPunctuation = TextTraits(pair: 3)
  /// `//` or `ww`.
  static let linkPair = TextTraits(pair: 4)

  /// What two bytes in a row say together, by its number; in a byte's ``asFirst`` it is eight bits
  /// lower.
  private init(pair: Int) { rawValue = 1 << (56 + pair) }

  private static let pairs: UInt64 = 0xFF << 56

  /// Pairs as their first bytes have them.
  var asFirst: TextTraits { TextTraits(rawValue: rawValue >> 8) }

  /// Those of pairs, of which the bytes say both halves.
  func pairs(before next: TextTraits) -> TextTraits {
    TextTraits(rawValue: rawValue << 8 & next.rawValue & Self.pairs)
  }

  /// Those of bytes by themselves.
  var ofSingleBytes: TextTraits { TextTraits(rawValue: rawValue & (1 << 48 - 1)) }
}
