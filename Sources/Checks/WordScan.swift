/// Finds words in the bytes of a text, quickly and near enough for rules.
///
/// A word is a run of letters and digits with single hyphens or apostrophes inside. Every code point
/// beyond ASCII counts as a letter, but for U+0080–00BF and U+2000–2FFF: spaces, quotation marks,
/// dashes and signs.
enum WordScan {
  private enum Kind {
    case word
    /// Belongs to a word with a letter on both sides.
    case joint
    /// The first byte of a sign beyond ASCII.
    case sign
    /// Goes on with what the byte before it is.
    case continuation
    case other
  }

  private static let kinds: [Kind] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      .word
    case UInt8(ascii: "-"), UInt8(ascii: "'"): .joint
    case 0x80...0xBF: .continuation
    case 0xC2, 0xE2: .sign
    case 0xC0...: .word
    default: .other
    }
  }

  /// The words, in order; ranges are UTF-8 offsets.
  static func words(in text: Span<UInt8>) -> [Range<Int>] {
    let kinds = kinds.span
    var words: [Range<Int>] = []
    var start = 0
    var end = 0
    for index in text.indices {
      switch kinds[Int(text[index])] {
      case .continuation where end < index, .joint, .sign, .other: continue
      case .word where end < index && !isJoint(end..<index, in: text):
        if start < end { words.append(start..<end) }
        start = index
        end = index + 1
      case .word, .continuation: end = index + 1
      }
    }
    if start < end { words.append(start..<end) }
    return words
  }

  /// Whether what lies between two runs makes one word of them.
  private static func isJoint(_ gap: Range<Int>, in text: Span<UInt8>) -> Bool {
    gap.lowerBound > 0 && gap.count == 1 && kinds[Int(text[gap.lowerBound])] == .joint
  }
}
