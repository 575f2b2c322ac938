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

  /// By code point, below U+0800.
  private let codes: [Code]
  private let isUppercase: [Bool]

  init(letters: Set<Unicode.Scalar>) {
    let marks: Set<Unicode.Scalar> = ["'", "`", "\u{B4}", "\u{2B9}", "\u{2BC}", "\u{2C8}"]
    let ordered = letters.subtracting(marks).sorted().prefix(Self.limit - Int(Self.firstLetter))
    let scalars = (0..<0x800).map { Unicode.Scalar($0 as UInt32) ?? "\u{FFFD}" }
    codes = scalars.map { scalar in
      if marks.contains(scalar) { return Self.mark }
      guard let position = ordered.firstIndex(of: scalar.lowercase) else {
        return Self.other(scalar)
      }
      return Self.firstLetter + Code(position)
    }
    isUppercase = scalars.map(\.isUppercase)
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

  func code(_ scalar: Unicode.Scalar) -> Code {
    guard scalar.value >= codes.count else { return codes[Int(scalar.value)] }
    return switch scalar {
    case "\u{2018}", "\u{2019}", "\u{2032}": Self.mark
    case "\u{2000}"..."\u{200A}", "\u{2028}"..."\u{2029}", "\u{202F}": Self.space
    default: Self.edge
    }
  }

  func isUppercase(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < isUppercase.count && isUppercase[Int(scalar.value)]
  }
}
