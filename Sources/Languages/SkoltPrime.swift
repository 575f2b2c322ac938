internal import ICU

extension Fix {
  /// The two marks of Skolt Sámi, for which keyboards offer apostrophes, accents and primes.
  ///
  /// ʹ (U+02B9) softens a syllable: it stands after the vowel, before a consonant. ʼ (U+02BC) keeps
  /// two equal consonants apart, and a consonant from a j after it. Left as they are, since a
  /// person must decide: marks in any other place, between vowels, in words with a letter that the
  /// alphabet lacks (`you're`), before a last s (`Levi's`), before a capital inside a word
  /// (`O'Connor`), and in addresses.
  package static let skoltPrime = Fix(
    id: "skolt-prime",
    summary:
      "Puts ʹ (U+02B9) and ʼ (U+02BC) for the apostrophes, accents and primes used for them.",
    targets: skoltMarkSubstitutes
  ) { place in
    guard let mark = place.skoltMark, place.isInSkoltWord, !place.isInAddress else { return nil }
    return mark
  }

  /// What is typed for the marks.
  static let skoltMarkSubstitutes: [Unicode.Scalar] = [
    "'", "`", "\u{B4}", "\u{2CA}", "\u{2018}", "\u{2019}", "\u{2032}",
  ]
}

private let vowels: Set<Unicode.Scalar> = Set("aâeioõuåä".unicodeScalars)

private let consonants = Language.skoltSami.alphabet.letters.subtracting(vowels)
  .subtracting(["\u{2B9}", "\u{2BC}"])

/// The two marks of Skolt Sámi.
package enum SkoltMark {
  /// The mark that belongs between two letters; nil where there is none for sure.
  package static func between(
    _ left: Unicode.Scalar, _ right: Unicode.Scalar
  ) -> Unicode.Scalar? {
    guard sound(of: right) == .consonant else { return nil }
    switch sound(of: left) {
    case .vowel: return "\u{2B9}"
    case .consonant:
      let right = right.lowercase
      return left.lowercase == right || right == "j" ? "\u{2BC}" : nil
    case nil: return nil
    }
  }

  private enum Sound {
    case vowel, consonant
  }

  /// Nil for what the alphabet has not.
  private static func sound(of letter: Unicode.Scalar) -> Sound? {
    letter.value < sounds.count ? sounds[Int(letter.value)] : slowSound(of: letter)
  }

  private static func slowSound(of letter: Unicode.Scalar) -> Sound? {
    let letter = letter.lowercase
    if vowels.contains(letter) { return .vowel }
    return consonants.contains(letter) ? .consonant : nil
  }

  /// By code point: the alphabet's letters are below U+0300.
  private static let sounds = (0..<0x300).map { value in
    Unicode.Scalar(value as UInt32).flatMap(slowSound)
  }
}

extension Place {
  /// The mark that belongs between the letters on both sides.
  fileprivate var skoltMark: String? {
    guard let previous, let next else { return nil }
    return SkoltMark.between(previous, next).map { String($0) }
  }

  /// Whether the word around it can be Skolt Sámi, not a foreign genitive or a name with two
  /// capitals.
  fileprivate var isInSkoltWord: Bool {
    let marks = Fix.skoltMarkSubstitutes
    guard let word = run(where: { $0.isLetter || marks.contains($0) }) else { return false }
    let alphabet = Language.skoltSami.alphabet
    return word.allSatisfy { alphabet.contains($0) || marks.contains($0) }
      && !isBeforeCapital(in: word) && !isBeforeLastS
  }

  private func isBeforeCapital(in word: [Unicode.Scalar]) -> Bool {
    next?.isUppercase == true && word.contains { $0.category == .lowercaseLetter }
  }

  private var isBeforeLastS: Bool {
    next?.lowercase == "s" && after.dropFirst().first?.isLetter != true
  }
}
