internal import ICU

/// How much trigrams and letters speak for each language.
struct TrigramScores: Sendable {
  /// For each profile, by its position; there are at most eight.
  typealias Scores = SIMD8<Int32>

  /// What a letter counts against the languages whose alphabets lack it.
  private static let foreignLetter: Int32 = -3

  let codes: LetterCodes

  /// By the numbers of three letters, six bits each: the position among `scores`; 0 for none.
  private var positions = [UInt16](repeating: 0, count: 1 << 18)
  private var scores: [Scores] = [.zero]

  /// By the number of a letter.
  private var letters = [Scores](repeating: .zero, count: LetterCodes.limit)

  init(_ profiles: [LanguageProfile]) {
    let alphabets = profiles.map(\.alphabet.letters)
    let all = alphabets.reduce(into: Set()) { $0.formUnion($1) }
    codes = LetterCodes(letters: all)
    for (lane, alphabet) in alphabets.enumerated() {
      for letter in all.subtracting(alphabet) {
        letters[Int(codes.code(letter))][lane] = Self.foreignLetter
      }
    }
    for (lane, profile) in profiles.enumerated() {
      for entry in profile.trigrams.weights { add(entry.trigram, entry.weight, lane) }
    }
  }

  private mutating func add(_ trigram: Substring, _ weight: Int32, _ lane: Int) {
    let numbers = trigram.unicodeScalars.map { $0 == "_" ? LetterCodes.edge : codes.code($0) }
    let window = numbers.reduce(0) { Self.window($0, then: $1) }
    if positions[window] == 0 {
      positions[window] = UInt16(scores.count)
      scores.append(.zero)
    }
    scores[Int(positions[window])][lane] = weight
  }

  /// The last three letters, once another follows.
  static func window(_ window: Int, then letter: LetterCodes.Code) -> Int {
    (window << 6 | Int(letter)) & 0x3FFFF
  }

  /// What the three letters of a window say.
  func ofTrigram(_ window: Int) -> Scores { scores[Int(positions[window])] }

  /// What a letter says by itself.
  func ofLetter(_ code: LetterCodes.Code) -> Scores { letters[Int(code)] }
}
