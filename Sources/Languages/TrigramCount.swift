/// Adds up what the words of a text say of its language.
///
/// Left out are code and addresses, and names: words with a capital inside a sentence.
struct TrigramCount {
  private let table: TrigramScores

  /// What was found in the words that count.
  private(set) var sum = Sum()

  /// What was found since the last space, which may turn out to be no word.
  private var pending = Sum()
  private var isWord = true
  private var hasLetters = false
  private var startsSentence = true
  private var last = LetterCodes.space

  /// The last letters of the word, as a trigram; 0 before its first.
  private var window = 0

  struct Sum {
    var scores = TrigramScores.Scores.zero
    var trigrams = 0
  }

  /// Reads valid UTF-8.
  init(_ text: Span<UInt8>, by table: TrigramScores) {
    self.table = table
    let codes = table.codes
    let entries = codes.entries.span
    var index = 0
    while index < text.count {
      let (byte, length) = (text[index], text.scalarLength(at: index))
      let entry =
        switch length {
        case 1: entries[Int(byte)]
        case 2: entries[Int(byte & 0x1F) << 6 | Int(text[index + 1] & 0x3F)]
        default: codes.entry(text.scalarBeyondTwoBytes(at: index))
        }
      index += length
      read(entry)
    }
    endToken()
  }

  @inline(__always)
  private mutating func read(_ entry: LetterCodes.Code) {
    let code = entry & ~LetterCodes.capital
    if code >= LetterCodes.otherLetter {
      readLetter(code, isUppercase: entry != code)
    } else {
      readOther(code)
    }
    last = code
  }

  @inline(__always)
  private mutating func readLetter(_ code: LetterCodes.Code, isUppercase: Bool) {
    if !hasLetters && isUppercase && !startsSentence { isWord = false }
    hasLetters = true
    // A word has as many trigrams as letters, its edges counted; none has two edges before a letter.
    window = TrigramScores.window(window, then: code)
    pending.scores &+= table.of(window)
    pending.trigrams += 1
  }

  @inline(never)
  private mutating func readOther(_ code: LetterCodes.Code) {
    switch code {
    case LetterCodes.mark: break
    case LetterCodes.space: endToken()
    case LetterCodes.sign:
      isWord = false
      endWord()
    default: endWord()
    }
  }

  private mutating func endWord() {
    pending.scores &+= table.of(TrigramScores.window(window, then: LetterCodes.edge))
    window = 0
  }

  private mutating func endToken() {
    endWord()
    if isWord {
      sum.scores &+= pending.scores
      sum.trigrams += pending.trigrams
    }
    if hasLetters { startsSentence = last == LetterCodes.fullStop }
    pending = Sum()
    isWord = true
    hasLetters = false
  }
}

extension Span<UInt8> {
  /// How many bytes the code point has that begins at an offset of valid UTF-8.
  fileprivate func scalarLength(at offset: Int) -> Int {
    switch self[offset] {
    case ..<0x80: 1
    case ..<0xE0: 2
    case ..<0xF0: 3
    default: 4
    }
  }
}
