/// Whether there is something to translate.
enum Words {
  /// Whether a word made of letters alone stands before anything that could be markup.
  ///
  /// A quick sign that a text has words; without it the inline codes decide.
  static func standPlainly(in text: [UInt8]) -> Bool {
    var hasLetter = false
    var isWord = true
    for byte in text {
      if byte == 0x20 {
        if isWord && hasLetter { return true }
        (isWord, hasLetter) = (true, false)
      } else if hiding.contains(byte) {
        return false
      } else if byte.isLetter {
        hasLetter = true
      } else if byte < 0x80 {
        isWord = false
      }
    }
    return isWord && hasLetter
  }

  /// The first bytes of inline codes that may hold words with spaces between them.
  private static let hiding: [UInt8] = Array("`<[".utf8)

  /// Whether a text holds a letter.
  static func hasLetter(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0.properties.isAlphabetic }
  }
}
