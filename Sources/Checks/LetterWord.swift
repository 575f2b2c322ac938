import ICU
import Languages

/// A word as rules about letters see it, with what tells a name from other words.
struct LetterWord {
  /// As it stands in its text: letters, with apostrophes and what stands for letters inside.
  let text: Substring
  /// Whether a quotation holds it.
  let isQuoted: Bool
  /// Whether a sentence begins with it, so that its capital says nothing.
  let startsSentence: Bool
}

extension CheckedText {
  /// The words of its prose, but for code and addresses.
  var letterWords: [LetterWord] {
    var reader = LetterWordReader(standIns: language?.standIns.never.keys.map { $0 } ?? [])
    for part in prose {
      for token in part.split(omittingEmptySubsequences: true, whereSeparator: \.isWhitespace)
      where !token.isCode {
        reader.read(token)
      }
    }
    return reader.words
  }
}

/// Takes words out of the pieces between white space.
private struct LetterWordReader {
  /// What counts as a part of a word between letters, besides apostrophes.
  let standIns: [Unicode.Scalar]

  private(set) var words: [LetterWord] = []
  private var isQuoted = false
  private var startsSentence = true

  init(standIns: [Unicode.Scalar]) { self.standIns = standIns }

  mutating func read(_ token: Substring) {
    let scalars = token.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let word = token[index...].prefixWord(with: standIns)
      if word.isEmpty {
        read(scalars[index])
        scalars.formIndex(after: &index)
      } else {
        words.append(
          LetterWord(text: word, isQuoted: isQuoted, startsSentence: startsSentence))
        startsSentence = false
        index = word.endIndex
      }
    }
  }

  private mutating func read(_ sign: Unicode.Scalar) {
    switch sign {
    case "\"", "“", "”", "„", "«", "»": isQuoted.toggle()
    case ".", ":", "!", "?", "…": startsSentence = true
    default: break
    }
  }
}

extension Substring {
  /// The letters that it begins with, and what stands between letters as a part of a word.
  fileprivate func prefixWord(with others: [Unicode.Scalar]) -> Substring {
    let scalars = unicodeScalars
    var end = scalars.startIndex
    while end < scalars.endIndex {
      if !scalars[end].isWordLetter {
        let next = scalars.index(after: end)
        guard end > startIndex, next < scalars.endIndex, scalars[next].isWordLetter,
          apostrophes.contains(scalars[end]) || others.contains(scalars[end])
        else { break }
      }
      scalars.formIndex(after: &end)
    }
    return self[..<end]
  }

  /// Whether it is an address, a placeholder or a name in a program.
  fileprivate var isCode: Bool {
    contains { "@{}_=".contains($0) } || contains("://") || hasPrefix("www.")
  }
}

private let apostrophes: Set<Unicode.Scalar> = [
  "'", "`", "\u{B4}", "\u{2C8}", "\u{2CA}", "\u{2018}", "\u{2019}", "\u{2032}",
]
