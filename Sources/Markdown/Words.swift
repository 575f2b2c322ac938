/// Whether there is something to translate.
enum Words {
  /// Whether a word made of letters alone stands before anything that could be markup.
  ///
  /// A quick sign that a text has words; without it the inline codes decide.
  static func standPlainly(in text: Span<UInt8>) -> Bool {
    var hasLetter = false
    var isWord = true
    for index in text.indices {
      switch text[index] {
      case 0x20, 0x0A:
        if isWord && hasLetter { return true }
        (isWord, hasLetter) = (true, false)
      case UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "["):
        // Code, HTML, links and images may hold words with spaces between them.
        return false
      case let byte where byte.isLetter: hasLetter = true
      case let byte: isWord = isWord && byte >= 0x80
      }
    }
    return isWord && hasLetter
  }

  /// Whether a text holds a letter.
  static func hasLetter(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
