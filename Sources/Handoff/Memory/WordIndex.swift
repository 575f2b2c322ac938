/// For each beginning of a word the texts that have such a word.
///
/// Finnish inflects at the end of words, so that their beginnings are what texts that resemble each
/// other share.
struct WordIndex: Sendable {
  private var numbers: [UInt64: Int32] = [:]
  /// By number of the beginning where its texts begin in ``texts``, and the end of all.
  private var starts: [Int] = []
  /// The positions of texts, ascending for each beginning.
  private(set) var texts: [Int32] = []
  /// By position of the text how many different beginnings it has.
  private(set) var wordCounts: [Int32] = []

  /// How many letters of a word count.
  private static let beginning = 6

  init(_ all: CompactTexts) {
    var found: [Int32] = []
    var seenIn: [Int] = []
    for text in 0..<all.count {
      let before = found.count
      for word in Self.beginnings(all.bytes.span.extracting(all.range(text))) {
        let number = number(word)
        if Int(number) == seenIn.count { seenIn.append(-1) }
        if seenIn[Int(number)] == text { continue }
        seenIn[Int(number)] = text
        found.append(number)
      }
      wordCounts.append(Int32(truncatingIfNeeded: found.count - before))
    }
    sort(found)
  }

  private mutating func number(_ word: UInt64) -> Int32 {
    let new = Int32(truncatingIfNeeded: numbers.count)
    let number = numbers[word, default: new]
    if number == new { numbers[word] = new }
    return number
  }

  /// Sorts the texts by the beginnings that were found in them, by counting.
  private mutating func sort(_ found: [Int32]) {
    starts = Array(repeating: 0, count: numbers.count + 1)
    for number in found { starts[Int(number) + 1] += 1 }
    for number in 0..<numbers.count { starts[number + 1] += starts[number] }
    var next = starts
    texts = Array(repeating: 0, count: found.count)
    var index = 0
    for (text, count) in wordCounts.enumerated() {
      for number in found[index..<index + Int(count)] {
        texts[next[Int(number)]] = Int32(truncatingIfNeeded: text)
        next[Int(number)] += 1
      }
      index += Int(count)
    }
  }

  /// Finds the texts that share a word with another.
  ///
  /// - Parameters:
  ///   - text: the other text.
  ///   - among: the positions of the texts that are of interest.
  /// - Returns: for each of its words a range of ``texts``, the shortest first.
  func lists(for text: [UInt8], among: Range<Int>) -> [Range<Int>] {
    var seen: [UInt64] = []
    var lists: [Range<Int>] = []
    for word in Self.beginnings(text.span) where !seen.contains(word) {
      seen.append(word)
      guard let number = numbers[word] else { continue }
      let all = starts[Int(number)]..<starts[Int(number) + 1]
      let range = place(of: among.lowerBound, in: all)..<place(of: among.upperBound, in: all)
      if !range.isEmpty { lists.append(range) }
    }
    return lists.sorted { ($0.count, $0.lowerBound) < ($1.count, $1.lowerBound) }
  }

  /// The first place in a list that has a text or a later one.
  private func place(of text: Int, in list: Range<Int>) -> Int {
    var (low, high) = (list.lowerBound, list.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(texts[middle]) < text { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The beginnings of a text's words in lower case, each as one number.
  private static func beginnings(_ text: Span<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var word: UInt64 = 0
    var length = 0
    for index in text.indices {
      if let letter = letter(text[index]) {
        if length < beginning { word = word << 8 | UInt64(letter) }
        length += 1
      } else if length > 0 {
        words.append(word)
        (word, length) = (0, 0)
      }
    }
    if length > 0 { words.append(word) }
    return words
  }

  /// A letter or digit in lower case; nil for anything else.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC0...0xDE: byte | 0x20
    case 1...8, 0xDF...0xFF: byte
    default: nil
    }
  }
}
