/// Where the lines of some content come from in a source text.
struct LineMap {
  /// A line: where it starts in the content and in the source.
  struct Line {
    let content: Int
    let source: Int
  }

  /// Bytes at the start of each line of the content that the source does not have.
  let added: Int
  let firstLine: Line
  private(set) var laterLines: [Line] = []

  /// Begins with the first line of the content.
  init(source: Int, added: Int = 0) {
    firstLine = Line(content: 0, source: source)
    self.added = added
  }

  var isOneLine: Bool { laterLines.isEmpty }

  mutating func append(content: Int, source: Int) {
    laterLines.append(Line(content: content, source: source))
  }

  /// Forgets lines that start at the end of content that became shorter, or behind it.
  mutating func truncate(to contentCount: Int) {
    while let last = laterLines.last, last.content >= contentCount { laterLines.removeLast() }
  }

  /// The place in the source of a byte of the content.
  func source(of offset: Int) -> Int {
    let line = line(at: offset)
    return line.source + max(0, offset - line.content - added)
  }

  /// The place in the source of a range of the content.
  func source(of range: Range<Int>) -> Range<Int> {
    source(of: range.lowerBound)..<source(of: range.upperBound)
  }

  private func line(at offset: Int) -> Line {
    var (low, high) = (0, laterLines.count)
    while low < high {
      let middle = (low + high) / 2
      if laterLines[middle].content <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? firstLine : laterLines[low - 1]
  }
}
