import ICU

/// A letter or sign in a word where it should not be.
struct OddLetter {
  let scalar: Unicode.Scalar
  /// In UTF-8 offsets of the text.
  let range: Range<Int>
  let word: LetterWord
}

extension CheckedText {
  /// The letters of words that `isOdd` accepts.
  func oddLetters(where isOdd: (Unicode.Scalar) -> Bool) -> [OddLetter] {
    letterWords.flatMap { word in
      let scalars = word.text.unicodeScalars
      return scalars.indices.filter { isOdd(scalars[$0]) }.map { oddLetter(at: $0, in: word) }
    }
  }

  /// The first in each word that is no name; of a text full of such letters only the beginning.
  func oddLettersOutsideNames(where isOdd: (Unicode.Scalar) -> Bool) -> [OddLetter] {
    let first = letterWords.compactMap { word in
      word.text.unicodeScalars.firstIndex(where: isOdd).map { oddLetter(at: $0, in: word) }
    }
    return first.prefix(Self.mostWords).filter { !isInName($0) }
  }

  /// Each word is looked for in the Finnish, so there is a limit to what a hostile text costs.
  private static let mostWords = 100
  private static let longestName = 64

  private func oddLetter(at index: String.Index, in word: LetterWord) -> OddLetter {
    let scalars = word.text.unicodeScalars
    let letter = word.text[index..<scalars.index(after: index)]
    return OddLetter(scalar: scalars[index], range: range(of: letter), word: word)
  }

  /// The beginning of the word, to the letter at least: endings differ between languages.
  private func stem(of letter: OddLetter) -> Substring {
    let word = letter.word.text
    let start = range(of: word).lowerBound
    let four = word.unicodeScalars.prefix(4).endIndex
    let end = max(letter.range.upperBound, range(of: word[..<four]).upperBound)
    return part(start..<end)
  }

  /// Whether the word with the letter is a name, or a foreign word that is to stay: in a quotation,
  /// in the Finnish as well, or with a capital that its place does not ask for.
  private func isInName(_ letter: OddLetter) -> Bool {
    let word = letter.word
    if word.isQuoted { return true }
    let start = range(of: word.text).lowerBound
    if word.text.unicodeScalars.first?.isUppercase == true {
      // No word of its own begins with such a letter, so its capital says that this is a name.
      if !word.startsSentence || letter.range.lowerBound == start { return true }
    }
    let stem = stem(of: letter)
    return (3...Self.longestName).contains(stem.unicodeScalars.count)
      && source?.contains(stem) == true
  }
}

extension OddLetter {
  /// The letter with its code point, as messages name it: `ń (U+0144)`.
  var name: String { "\(scalar) (\(scalar.codePoint))" }
}

extension Unicode.Scalar {
  /// As Unicode writes it: `U+0144`.
  var codePoint: String {
    let hex = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
