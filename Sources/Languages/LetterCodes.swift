internal import ICU

/// What a code point is to the test of languages: a letter's number, or what parts letters.
struct LetterCodes: Sendable {
  typealias Code = UInt8

  /// The edge of a word; also its number in a trigram.
  static let edge: Code = 0
  /// The edge of a word that may end a sentence.
  static let fullStop: Code = 1
  /// White space.
  static let space: Code = 2
  /// A mark inside words that is passed over: what stands for those of Skolt Sámi varies.
  static let mark: Code = 3
  /// A sign of code and addresses; what it is part of, between spaces, is no word.
  static let sign: Code = 4
  /// A letter of no alphabet here.
  static let otherLetter: Code = 5

  private static let firstLetter: Code = 6

  /// As many as have numbers of six bits.
  static let limit = 64

  /// Added to the code of a capital in ``entries``.
  static let capital: Code = 0x80

  /// The codes of code points below U+0800, capitals marked.
  let entries: [Code]

  init(letters: Set<Unicode.Scalar>) {
    let marks: Set<Unicode.Scalar> = ["'", "`", "\u{B4}", "\u{2B9}", "\u{2BC}", "\u{2C8}"]
    let ordered = letters.subtracting(marks).sorted().prefix(Self.limit - Int(Self.firstLetter))
    entries = (0..<0x800).map { (value: UInt32) in
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      if marks.contains(scalar) { return Self.mark }
      let position = ordered.firstIndex(of: scalar.lowercase)
      let code = position.map { Self.firstLetter + Code($0) } ?? Self.other(scalar)
      return scalar.isUppercase ? code | Self.capital : code
    }
  }

  /// What a code point is that no alphabet has.
  private static func other(_ scalar: Unicode.Scalar) -> Code {
    switch scalar {
    case ".", ":", "!", "?": return fullStop
    case "0"..."9", "@", "/", "_", "=", "{", "}", "<", ">", "$", "\\", "|", "#", "~": return sign
    default: break
    }
    if scalar.isWhitespace { return space }
    if scalar.isLetter { return otherLetter }
    return scalar.category == .nonspacingMark ? mark : edge
  }

  /// The code of a code point, whatever its case.
  func code(_ scalar: Unicode.Scalar) -> Code { entry(scalar) & ~Self.capital }

  /// The code of a code point, a capital marked.
  func entry(_ scalar: Unicode.Scalar) -> Code {
    guard scalar.value >= entries.count else { return entries[Int(scalar.value)] }
    return switch scalar {
    case "\u{2018}", "\u{2019}", "\u{2032}": Self.mark
    case "\u{2000}"..."\u{200A}", "\u{2028}"..."\u{2029}", "\u{202F}": Self.space
    default: Self.edge
    }
  }
}
