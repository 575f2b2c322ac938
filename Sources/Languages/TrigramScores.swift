internal import ICU

/// How much trigrams and letters speak for each language.
final class TrigramScores: Sendable {
  /// For each profile, by its position; there are at most eight.
  typealias Scores = SIMD8<Int32>

  /// What a letter counts against the languages whose alphabets lack it.
  private static let foreignLetter: Int32 = -3

  let codes: LetterCodes

  /// By the numbers of three letters, six bits each: the position among `scores`; 0 for none.
  private let positions: [UInt16]

  /// Those of letters by themselves, by their numbers, and then those of trigrams with their last
  /// letters.
  private let scores: [Scores]

  init(_ profiles: [LanguageProfile]) {
    let alphabets = profiles.map(\.alphabet.letters)
    let all = alphabets.reduce(into: Set()) { $0.formUnion($1) }
    let codes = LetterCodes(letters: all)
    var positions = [UInt16](repeating: 0, count: 1 << 18)
    var scores = [Scores](repeating: .zero, count: LetterCodes.limit)
    for (lane, alphabet) in alphabets.enumerated() {
      for letter in all.subtracting(alphabet) {
        scores[Int(codes.code(letter))][lane] = Self.foreignLetter
      }
    }
    for (lane, profile) in profiles.enumerated() {
      for entry in profile.trigrams.weights {
        let window = codes.window(of: entry.trigram)
        if positions[window] == 0 {
          positions[window] = UInt16(scores.count)
          scores.append(scores[Self.lastLetter(window)])
        }
        scores[Int(positions[window])][lane] &+= entry.weight
      }
    }
    (self.codes, self.positions, self.scores) = (codes, positions, scores)
  }

  /// The last three letters, once another follows.
  static func window(_ window: Int, then letter: LetterCodes.Code) -> Int {
    (window << 6 | Int(letter)) & 0x3FFFF
  }

  private static func lastLetter(_ window: Int) -> Int { window & 0x3F }

  /// What the three letters of a window say, and the last of them by itself.
  func of(_ window: Int) -> Scores {
    scores[max(Int(positions[window]), Self.lastLetter(window))]
  }
}

extension LetterCodes {
  /// The window of a trigram, in which `_` is the edge of a word.
  fileprivate func window(of trigram: Substring) -> Int {
    trigram.unicodeScalars.reduce(0) { window, letter in
      TrigramScores.window(window, then: letter == "_" ? Self.edge : code(letter))
    }
  }
}
