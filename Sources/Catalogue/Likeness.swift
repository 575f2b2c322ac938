/// The words of a text, to tell how much two texts share.
struct Likeness {
  /// A hash of each word (FNV-1a), in order; two words of one hash pass for the same.
  private var words: [UInt64] = []

  init(_ text: String) {
    let bytes = text.utf8Span.span
    words.reserveCapacity(bytes.count / 4)
    var word = Self.start
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: " ") {
        end(&word)
      } else {
        word = (word ^ UInt64(bytes[index])) &* 0x100_0000_01B3
      }
    }
    end(&word)
    words.sort()
  }

  private static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  private mutating func end(_ word: inout UInt64) {
    if word != Self.start { words.append(word) }
    word = Self.start
  }

  /// The share of words in common (Sørensen–Dice), 0 to 1.
  func share(with other: Likeness) -> Double {
    let total = words.count + other.words.count
    return total > 0 ? Double(2 * common(with: other)) / Double(total) : 0
  }

  private func common(with other: Likeness) -> Int {
    var (left, right, common) = (0, 0, 0)
    while left < words.count, right < other.words.count {
      let (word, otherWord) = (words[left], other.words[right])
      if word == otherWord { common += 1 }
      if word <= otherWord { left += 1 }
      if otherWord <= word { right += 1 }
    }
    return common
  }
}
