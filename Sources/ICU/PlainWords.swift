/// Counts words in text so plain that UAX #29 comes down to runs of letters and digits.
///
/// Most sentences are, and this is faster than asking ICU. The answer is ICU's: the tests
/// compare them.
enum PlainWords {
  /// What a byte is to the count, as one bit.
  private enum Kind {
    /// Ends a word: a space, or ASCII punctuation that never joins.
    static let separator: UInt8 = 0
    /// Part of a letter from U+0041 to U+017F, or a digit.
    static let word: UInt8 = 1
    /// Joins two letters or two digits, and separates elsewhere: `.` `,` `:` `;` `'`.
    static let joiner: UInt8 = 2
    /// Anything else, for ICU.
    static let other: UInt8 = 4
  }

  private static let kinds = (0...UInt8.max).map(kind)

  private static func kind(of byte: UInt8) -> UInt8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      Kind.word
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "'"):
      Kind.joiner
    // U+00D7 × and U+00F7 ÷ end in these.
    case 0x97, 0xB7: Kind.other
    // `_` joins words, and some versions of ICU hold @ to be a letter.
    case UInt8(ascii: "_"), UInt8(ascii: "@"): Kind.other
    // The first bytes of U+00C0 to U+017F, and those that follow them.
    case 0xC3...0xC5, 0x80...0xBF: Kind.word
    case ..<0x80: Kind.separator
    default: Kind.other
    }
  }

  /// The number of words; nil where the text is not that plain.
  static func count(_ text: Span<UInt8>) -> Int? {
    let kinds = kinds.span
    var (count, doubts) = (0, 0 as UInt8)
    var (last, lastButOne) = (Kind.separator, Kind.separator)
    // No branches: where words end is hard to foresee.
    for index in text.indices {
      // There is a kind for each byte.
      let kind = unsafe kinds[unchecked: Int(text[index])]
      count += Int(kind & ~last & Kind.word)
      let joinsWords = kind & lastButOne & (last / Kind.joiner)
      doubts |= joinsWords | (kind & Kind.other)
      (lastButOne, last) = (last, kind)
    }
    return doubts == 0 ? count : nil
  }
}
