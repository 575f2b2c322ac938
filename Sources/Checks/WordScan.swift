/// Finds words in the bytes of a text, quickly and near enough for rules.
///
/// A word is a run of letters and digits with single hyphens or apostrophes inside. Every code point
/// beyond ASCII counts as a letter, but for U+0080–00BF and U+2000–2FFF: spaces, quotation marks,
/// dashes and signs.
enum WordScan {
  private struct Kinds: OptionSet {
    let rawValue: UInt8

    /// A word may begin with it.
    static let start = Kinds(rawValue: 1)
    /// A word goes on with it: what starts one, and the bytes behind the first of a code point.
    static let inside = Kinds(rawValue: 2)
    /// Belongs to a word between two of its bytes.
    static let joint = Kinds(rawValue: 4)
  }

  private static let kinds: [Kinds] = (0...255).map { (byte: UInt8) in
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      [.start, .inside]
    case UInt8(ascii: "-"), UInt8(ascii: "'"): .joint
    case 0x80...0xBF: .inside
    case 0xC2, 0xE2: []
    case 0xC0...: [.start, .inside]
    default: []
    }
  }

  /// Words are longer than this on average, with the space behind them.
  private static let usualLength = 6

  /// The words, in order; ranges are UTF-8 offsets.
  static func words(in text: Span<UInt8>) -> [Range<Int>] {
    let kinds = kinds.span
    var words: [Range<Int>] = []
    words.reserveCapacity(text.count / Self.usualLength + 1)
    var index = 0
    while index < text.count {
      guard kinds[Int(text[index])].contains(.start) else {
        index += 1
        continue
      }
      let start = index
      repeat { index += 1 } while goesOn(at: index, in: text, kinds)
      words.append(start..<index)
    }
    return words
  }

  /// Whether what began before an offset has this byte too.
  @inline(__always)
  private static func goesOn(at index: Int, in text: Span<UInt8>, _ kinds: Span<Kinds>) -> Bool {
    guard index < text.count else { return false }
    let kind = kinds[Int(text[index])]
    if kind.contains(.inside) { return true }
    return kind.contains(.joint) && index + 1 < text.count
      && kinds[Int(text[index + 1])].contains(.start)
  }
}
