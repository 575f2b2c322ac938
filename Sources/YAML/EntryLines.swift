/// The lines of an entry of a block mapping.
struct EntryLines: Sendable {
  /// The column of the key, from 0.
  let column: Int
  /// The blank lines and comments above the entry.
  let lead: Range<Int>
  /// The lines of key and value, and deeper comments behind.
  let body: Range<Int>
  /// Whether blank lines behind the value would belong to it: it ends in a block with a `+`.
  let keepsBlankLines: Bool

  /// Reads the lines of a mapping's entries, which are asked for in order.
  struct Reader {
    private let bytes: [UInt8]
    private let limit: Int
    let column: Int
    /// The end of the last entry's lines.
    private(set) var end: Int

    init(mapping: YAMLNode, from start: Int, to limit: Int) {
      bytes = mapping.file.bytes
      self.limit = limit
      let first = mapping.range.lowerBound
      column = first - FileLine.start(of: first, in: bytes)
      end = start
    }

    /// The lines of the next entry; nil where its key does not begin a line in the column.
    mutating func next(_ key: YAMLNode, _ value: YAMLNode) -> EntryLines? {
      let start = FileLine.start(of: key.range.lowerBound, in: bytes)
      guard start >= end, key.range.lowerBound - start == column,
        bytes[start..<key.range.lowerBound].allSatisfy({ $0 == Byte.space })
      else { return nil }
      let keepsBlankLines = value.lastScalar.keepsBlankLines
      let lead = end..<start
      let textEnd = max(key.range.upperBound, value.range.upperBound)
      let lineEnd = FileLine(at: textEnd, in: bytes).range.upperBound
      end = lineEnd + trailing(from: lineEnd, keepsBlankLines)
      return EntryLines(
        column: column, lead: lead, body: start..<end, keepsBlankLines: keepsBlankLines)
    }

    /// How many bytes of the lines from an index on belong to the entry before.
    private func trailing(from start: Int, _ keepsBlankLines: Bool) -> Int {
      var (next, end) = (start, start)
      while next < limit {
        let line = FileLine(at: next, in: bytes)
        guard line.isBlank || line.isComment && line.indent > column else { break }
        next = line.range.upperBound
        if line.isComment || keepsBlankLines { end = next }
      }
      return end - start
    }
  }
}

extension YAMLNode {
  /// The last scalar in it, or itself.
  fileprivate var lastScalar: YAMLNode {
    YAMLNode(file: file, index: max(index, file.tape.next(after: index) - 1))
  }

  /// Whether it is a block that takes in the blank lines behind it.
  fileprivate var keepsBlankLines: Bool {
    guard style == .literal || style == .folded else { return false }
    let end = ScalarRange.headerEnd(from: range.lowerBound, in: file.bytes)
    return file.bytes[range.lowerBound..<end].contains(Byte.plus)
  }
}
