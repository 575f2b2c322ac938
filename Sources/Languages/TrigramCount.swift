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

  private var window = 0
  private var lettersInWord = 0

  struct Sum {
    var scores = TrigramScores.Scores.zero
    var trigrams = 0
  }

  init(_ text: String, by table: TrigramScores) {
    self.table = table
    for scalar in text.unicodeScalars { read(scalar) }
    endToken()
  }

  private mutating func read(_ scalar: Unicode.Scalar) {
    let code = table.codes.code(scalar)
    switch code {
    case LetterCodes.mark: break
    case LetterCodes.space: endToken()
    case LetterCodes.sign:
      isWord = false
      endWord()
    case LetterCodes.edge, LetterCodes.fullStop: endWord()
    default: readLetter(code, isUppercase: table.codes.isUppercase(scalar))
    }
    last = code
  }

  private mutating func readLetter(_ code: LetterCodes.Code, isUppercase: Bool) {
    if !hasLetters && isUppercase && !startsSentence { isWord = false }
    hasLetters = true
    pending.scores &+= table.ofLetter(code)
    advance(to: code)
    lettersInWord += 1
  }

  private mutating func endWord() {
    if lettersInWord > 0 { advance(to: LetterCodes.edge) }
    window = 0
    lettersInWord = 0
  }

  private mutating func advance(to code: LetterCodes.Code) {
    window = TrigramScores.window(window, then: code)
    guard lettersInWord > 0 else { return }
    pending.scores &+= table.ofTrigram(window)
    pending.trigrams += 1
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
