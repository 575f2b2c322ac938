import ICU
package import Languages

/// Which bytes a text has, found in one pass, so that only the rules are asked that they call for.
///
/// A trait may be there without what a rule looks for; it is never missing where that is.
package struct TextTraits: OptionSet, Sendable {
  package let rawValue: UInt64

  package init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  /// What every text has: for rules that no byte calls for.
  package static let any = TextTraits(rawValue: 1 << 0)
  /// A digit 0–9.
  package static let digit = TextTraits(rawValue: 1 << 1)
  /// The brace `{`.
  package static let brace = TextTraits(rawValue: 1 << 2)
  /// The sign `@`.
  package static let at = TextTraits(rawValue: 1 << 3)
  /// What links and web addresses have: `[`, `<`, `//` or `ww`.
  package static let link = TextTraits(rawValue: 1 << 4)
  /// Bytes that texts not in NFC have at least one of.
  package static let high = TextTraits(rawValue: 1 << 5)
  /// Two spaces in a row.
  package static let doubleSpace = TextTraits(rawValue: 1 << 6)
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
  /// The same of `. , ; : ! ?` twice in a row.
  package static let doublePunctuation = TextTraits(rawValue: 1 << 13)
  /// A space before one of `. , ; : ! ? )`, or a space behind `(`.
  package static let spacedPunctuation = TextTraits(rawValue: 1 << 14)
  /// One of `. , ; : ! ? )` before a letter.
  package static let tightPunctuation = TextTraits(rawValue: 1 << 15)
  /// A control character of ASCII, line feed included.
  package static let control = TextTraits(rawValue: 1 << 16)

  /// What the letters of the text's language say; they are the upper half.
  package static func letters(_ classes: LetterClasses) -> TextTraits {
    TextTraits(rawValue: UInt64(classes.rawValue) << 32)
  }

  package init(of text: String) {
    var traits: TextTraits = .any
    let (single, first, second) = (Self.single.span, Self.first.span, Self.second.span)
    let bytes = text.utf8Span.span
    var last: UInt8 = 0
    for index in bytes.indices {
      let byte = bytes[index]
      traits.formUnion(single[Int(byte)])
      traits.formUnion(first[Int(last)].intersection(second[Int(byte)]))
      last = byte
    }
    if Self.maySpace(text.utf8.first) || Self.maySpace(text.utf8.last) {
      traits.insert(.outerSpace)
    }
    self = traits
  }

  private static func maySpace(_ byte: UInt8?) -> Bool {
    byte.map { $0 <= UInt8(ascii: " ") || $0 >= 0x80 } ?? false
  }

  /// What each byte says by itself.
  private static let single: [TextTraits] = (0...255).map { (byte: UInt8) in
    byte < 0x80 ? ascii(byte) : multibyte(byte)
  }

  private static func ascii(_ byte: UInt8) -> TextTraits {
    switch Unicode.Scalar(byte) {
    case "0"..."9": .digit
    case "{": [.brace, .bracket]
    case "(", ")", "]", "}": .bracket
    case "@": .at
    case "[": [.link, .bracket, .markup]
    case "<": [.link, .markup]
    case "`": [.markup, .straightQuote]
    case "*", "_", "#", "\\": .markup
    case "\"", "'": .straightQuote
    case "\0"..<" ", "\u{7F}": .control
    default: []
    }
  }

  /// By the byte that begins a code point, or for all of them by one that may.
  private static func multibyte(_ byte: UInt8) -> TextTraits {
    var traits: TextTraits = []
    if byte == 0xC2 { traits.insert(.latin1Sign) }
    if byte == 0xE2 { traits.insert(.generalPunctuation) }
    if byte >= NFC.firstDoubtfulByte { traits.insert(.high) }
    return traits
  }

  /// What two bytes in a row say together is in both of these: `first` of the one before, `second` of
  /// the other.
  private static let first: [TextTraits] = (0...255).map { (byte: UInt8) in
    switch Unicode.Scalar(byte) {
    case " ": [.doubleSpace, .spacedPunctuation]
    case ".", ",", ";", ":", "!", "?": [.doublePunctuation, .tightPunctuation]
    case ")": .tightPunctuation
    case "(": .spacedPunctuation
    case "/", "w", "W": .link
    default: []
    }
  }

  private static let second: [TextTraits] = (0...255).map { (byte: UInt8) in
    switch Unicode.Scalar(byte) {
    case " ": [.doubleSpace, .spacedPunctuation]
    case ".", ",", ";", ":", "!", "?": [.doublePunctuation, .spacedPunctuation]
    case ")": .spacedPunctuation
    case "/": .link
    case "w", "W": [.link, .tightPunctuation]
    case "a"..."z", "A"..."Z", "\u{80}"...: .tightPunctuation
    default: []
    }
  }
}
