import Catalogue
import Markdown

/// Compares what must be the same in a translation as in its Finnish.
enum CodeComparison {
  /// A fault for each value that is in one of the two more often than in the other.
  static func faults(_ what: String, in source: [String], _ target: [String]) -> [Fault] {
    let lost = excess(of: source, over: target).map { Fault("\(what) '\($0)' is not in the target") }
    let added = excess(of: target, over: source).map { Fault("\(what) '\($0)' is not in the Finnish") }
    return lost + added
  }

  /// What `left` has more often than `right`, in order, each once.
  private static func excess(of left: [String], over right: [String]) -> [String] {
    var counts: [String: Int] = [:]
    for value in right { counts[value, default: 0] += 1 }
    var excess: [String] = []
    for value in left {
      counts[value, default: 0] -= 1
      if counts[value] == -1 { excess.append(value) }
    }
    return excess
  }
}

extension CheckedText {
  /// The text as words and inline codes.
  var inline: InlineText {
    InlineText(parsing: text, as: kind == .text ? .text : .line, references: references)
  }

  /// What its codes of some kinds hold besides words.
  func codes(_ kinds: Set<InlineCode.Kind>) -> [String] {
    inline.codes.filter { kinds.contains($0.kind) }.map { $0.opening + ($0.closing ?? "") }
  }

  /// The parts of the text that are words, not markup.
  var prose: [Substring] {
    guard kind == .text else { return [text[...]] }
    return MarkdownText.proseRanges(of: text).map { range in
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return text[start..<text.utf8.index(text.startIndex, offsetBy: range.upperBound)]
    }
  }
}
