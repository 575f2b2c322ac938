internal import ICU

/// A text with the signs of an old encoding turned into letters, as far as that makes words.
struct LegacyRepair {
  private let encoding: LegacyEncoding
  private let alphabet: Alphabet

  /// How many signs inside words became letters.
  private(set) var signs = 0

  private(set) var text = ""

  init(of text: [Unicode.Scalar], by encoding: LegacyEncoding, _ alphabet: Alphabet) {
    self.encoding = encoding
    self.alphabet = alphabet
    var start = 0
    while start < text.count {
      let word = text[start...].prefix(while: isWord)
      add(word)
      start = word.endIndex
      if start < text.count { self.text.unicodeScalars.append(text[start]) }
      start += 1
    }
  }

  private func isWord(_ scalar: Unicode.Scalar) -> Bool {
    encoding.letters[scalar] != nil || scalar.isWordLetter
  }

  private mutating func add(_ word: ArraySlice<Unicode.Scalar>) {
    let letters = word.map { encoding.letters[$0] ?? $0 }
    let isRepaired = word.contains(where: \.isWordLetter) && isPlausible(letters)
    text.unicodeScalars += isRepaired ? letters : Array(word)
    guard isRepaired else { return }
    signs += word.dropFirst().dropLast().count { encoding.letters[$0] != nil }
  }

  /// Whether it may be a word: letters of the alphabet, capitals only first or throughout.
  private func isPlausible(_ word: [Unicode.Scalar]) -> Bool {
    let rest = word.dropFirst()
    return word.allSatisfy(alphabet.contains)
      && (rest.allSatisfy { !$0.isUppercase } || word.allSatisfy { $0.isUppercase })
  }
}
