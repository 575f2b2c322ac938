/// Where the lines of some content come from in a source text.
struct LineMap {
  /// A line: where it starts in the content and in the source.
  struct Line {
    let content: Int
    let source: Int
    /// Bytes at the start of the content's line that the source does not have.
    let added: Int
  }

  private(set) var lines: [Line] = []

  mutating func append(content: Int, source: Int, added: Int = 0) {
    lines.append(Line(content: content, source: source, added: added))
  }

  /// Forgets lines that start at the end of content that became shorter, or behind it.
  mutating func truncate(to contentCount: Int) {
    while lines.count > 1, let last = lines.last, last.content >= contentCount {
      lines.removeLast()
    }
  }

  /// The place in the source of a byte of the content.
  func source(of offset: Int) -> Int {
    var (low, high) = (0, lines.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if lines[middle].content <= offset { low = middle } else { high = middle }
    }
    guard low < lines.count else { return offset }
    return lines[low].source + max(0, offset - lines[low].content - lines[low].added)
  }

  /// The place in the source of a range of the content.
  func source(of range: Range<Int>) -> Range<Int> {
    source(of: range.lowerBound)..<source(of: range.upperBound)
  }
}
