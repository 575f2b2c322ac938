/// The entries of a mapping and the lines that are theirs.
///
/// To an entry of a block mapping belong the comments above it, its own lines, and comments behind it
/// that are indented deeper than its key. A mapping in another layout has entries without lines.
package struct MappingLayout: Sendable {
  package let entries: [MappingEntry]
  /// What the lines are of; nil where keys do not begin lines of their own.
  let block: Block?

  struct Block: Sendable {
    /// The column of the keys, from 0.
    let column: Int
    /// The lines in front of the first entry of a whole file, else none.
    let head: Range<Int>
    /// The blank lines and comments behind the last entry.
    let tail: Range<Int>
  }

  /// The layout of a file's outermost mapping; nil where there is none.
  package init?(of file: YAMLFile) {
    guard let root = file.root, root.kind == .mapping else { return nil }
    let start = FileLine.start(of: file.bytes)
    let first = root.entries.first { _ in true }.map {
      FileLine.start(of: $0.key.range.lowerBound, in: file.bytes)
    }
    self.init(of: root, from: first ?? start, head: start, to: file.bytes.count)
  }

  /// The layout of a mapping whose lines begin and end at known places.
  init(of node: YAMLNode, from start: Int, head: Int? = nil, to end: Int) {
    var lines = EntryLines.Reader(mapping: node, from: start, to: end)
    let pairs = node.entries.map { ($0.key, $0.value, lines.next($0.key, $0.value)) }
    let isBlock = node.style == .block && pairs.allSatisfy { $0.2 != nil }
    entries = pairs.map { MappingEntry(key: $0, value: $1, lines: isBlock ? $2 : nil) }
    block =
      isBlock
      ? Block(column: lines.column, head: (head ?? start)..<start, tail: lines.end..<end) : nil
  }

  /// The entry with a key: a search from the first one on.
  package subscript(key: String) -> MappingEntry? { entries.first { $0.key.hasText(key) } }
}

/// An entry of a mapping as it stands in its file.
package struct MappingEntry: Sendable {
  package let key: YAMLNode
  package let value: YAMLNode
  /// Nil where the key does not begin a line of its own.
  let lines: EntryLines?

  /// The layout of a value that is a mapping.
  package var mapping: MappingLayout? {
    guard value.kind == .mapping else { return nil }
    let lineEnd = FileLine(at: key.range.upperBound, in: key.file.bytes).range.upperBound
    guard let lines, value.style == .block, lineEnd <= value.range.lowerBound else {
      return MappingLayout(of: value, from: value.range.lowerBound, to: value.range.upperBound)
    }
    return MappingLayout(of: value, from: lineEnd, to: lines.body.upperBound)
  }

  /// The nodes of the entry on the tape.
  var nodes: Range<Int> { key.index..<key.file.tape.next(after: value.index) }
}
