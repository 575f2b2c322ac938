/// Counts words in text so plain that UAX #29 comes down to runs of letters and digits.
///
/// Most sentences are, and this is faster than asking ICU. The answer is ICU's: the tests
/// compare them.
enum PlainWords {
  /// What a byte is to the count.
  private enum Kind: UInt8 {
    /// Part of a letter from U+0041 to U+017F, or a digit.
    case word
    /// Ends a word: a space, or ASCII punctuation that never joins.
    case separator
    /// Joins two letters or two digits, and separates elsewhere: `.` `,` `:` `;` `'`.
    case joiner
    /// Anything else, for ICU.
    case other
  }

  private static let kinds: [Kind] = (0...UInt8.max).map(kind)

  private static func kind(of byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .word
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "'"):
      .joiner
    // U+00D7 × and U+00F7 ÷ end in these.
    case 0x97, 0xB7: .other
    // `_` joins words, and some versions of ICU hold @ to be a letter.
    case UInt8(ascii: "_"), UInt8(ascii: "@"): .other
    // The first bytes of U+00C0 to U+017F, and those that follow them.
    case 0xC3...0xC5, 0x80...0xBF: .word
    case ..<0x80: .separator
    default: .other
    }
  }

  /// The number of words; nil where the text is not that plain.
  static func count(_ text: Span<UInt8>) -> Int? {
    let kinds = kinds.span
    var count = 0
    var last = Kind.separator
    for index in text.indices {
      // There is a kind for each byte.
      switch unsafe kinds[unchecked: Int(text[index])] {
      case .word:
        if last == .joiner { return nil }
        if last == .separator { count += 1 }
        last = .word
      case .joiner: last = last == .word ? .joiner : .separator
      case .separator: last = .separator
      case .other: return nil
      }
    }
    return count
  }
}
