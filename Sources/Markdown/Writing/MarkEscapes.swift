/// Escapes the marks in some words that could be markup, judged by their neighbours.
struct MarkEscapes {
  let words: [UInt8]

  /// The words with backslashes before such marks.
  var escaped: [UInt8] {
    var result: [UInt8] = []
    for index in words.indices {
      if words[index] == 0x0A, index > 0, words[index - 1].isSpaceOrTab {
        result += "&#10;".utf8
        continue
      }
      if isMark(at: index) { result.append(UInt8(ascii: "\\")) }
      result.append(words[index])
    }
    return result
  }

  private func isMark(at index: Int) -> Bool {
    switch words[index] {
    case UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"): true
    case UInt8(ascii: "\\"):
      next(index).map { $0.isPunctuation || $0.isLineEnd } ?? true
    case UInt8(ascii: "*"): !(isSpace(at: index - 1) && isSpace(at: index + 1))
    case UInt8(ascii: "_"): !(isWord(at: index - 1) && isWord(at: index + 1))
    case UInt8(ascii: "<"):
      next(index).map { $0.isLetter || "/!?".utf8.contains($0) } ?? true
    case UInt8(ascii: "!"): index + 1 == words.count
    case UInt8(ascii: "&"): CharacterReference(at: index, in: words) != nil
    default: false
    }
  }

  private func next(_ index: Int) -> UInt8? {
    index + 1 < words.count ? words[index + 1] : nil
  }

  private func isSpace(at index: Int) -> Bool {
    words.indices.contains(index) && words[index].isWhiteSpace
  }

  private func isWord(at index: Int) -> Bool {
    words.indices.contains(index)
      && (words[index].isLetter || words[index].isDigit || words[index] >= 0x80)
  }
}
