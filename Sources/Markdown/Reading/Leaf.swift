/// A paragraph or heading of a document, with its bytes freed from container marks.
struct Leaf {
  let node: Node
  let kind: Block.Kind
  /// cmark's columns in this leaf are ahead of content by this.
  let columnShift: Int
  /// The bytes of all lines, joined by line feeds; may begin with link reference definitions.
  private(set) var content: [UInt8] = []
  private(set) var map: LineMap
  /// Whether the document may define what links refer to.
  let mayHaveReferences: Bool
  private let containers: ContainerStack
  /// For a heading that begins with `#`s, whether more follow its content.
  private let isClosed: Bool?

  /// Reads a heading that begins with `#`s.
  init(numberSignHeading node: Node, level: Int, at start: Int, in source: SourceText) {
    var first = start
    while source[first] == UInt8(ascii: "#") { first += 1 }
    while source[first].isSpaceOrTab { first += 1 }
    let end = Self.endOfHeading(in: source, from: start)
    self.node = node
    kind = .heading(level: level)
    isClosed = source[end].isSpaceOrTab && source.bytes[end...].first { !$0.isSpaceOrTab } == 0x23
    containers = ContainerStack()
    columnShift = first - source.lineStarts[node.firstLine - 1]
    mayHaveReferences = source.mayHaveDefinitions
    map = LineMap(source: first)
    content = Array(source.bytes[first..<max(first, end)])
  }

  /// Reads a paragraph, or a heading that is underlined.
  init(
    paragraph node: Node, kind: Block.Kind, at start: Int, in source: SourceText,
    containers: ContainerStack
  ) {
    self.node = node
    self.kind = kind
    self.containers = containers
    isClosed = nil
    columnShift = node.firstColumn - 1
    mayHaveReferences = source.mayHaveDefinitions
    map = LineMap(source: start)
    content = Array(source.bytes[start..<source.lineEnd(after: start)])
    appendContinuation(in: source)
    while content.last?.isWhiteSpace == true { content.removeLast() }
    map.truncate(to: content.count)
  }

  /// How what begins in the content at an offset stands in the source.
  func frame(from start: Int) -> BlockFrame {
    if let isClosed { return .heading(isClosed: isClosed) }
    let definitions = String(decoding: content[..<start], as: UTF8.self)
    return .lines(continuation: containers.continuation, definitions: definitions)
  }

  private mutating func append(_ range: Range<Int>, of source: SourceText) {
    content.append(0x0A)
    map.append(content: content.count, source: range.lowerBound)
    content.append(contentsOf: source.bytes[range])
  }

  private mutating func appendContinuation(in source: SourceText) {
    var line = node.firstLine + 1
    while line <= source.lineStarts.count, kind != .paragraph || line <= node.lastLine {
      var (cursor, lazy) = containers.contentStart(line: line, in: source)
      if kind != .paragraph, !lazy, Self.isUnderline(at: cursor, in: source) { return }
      if !lazy { cursor.skipIndent(in: source) }
      append(cursor.offset..<source.lineEnd(after: cursor.offset), of: source)
      line += 1
    }
  }

  /// Whether the line underlines a heading (CommonMark 0.30, section 4.3).
  private static func isUnderline(at cursor: LineCursor, in source: SourceText) -> Bool {
    let (columns, first) = cursor.indent(in: source)
    guard columns < 4, [UInt8(ascii: "="), UInt8(ascii: "-")].contains(source[first]) else {
      return false
    }
    var end = first
    while source[end] == source[first] { end += 1 }
    while source[end].isSpaceOrTab { end += 1 }
    return source[end].isLineEnd
  }

  /// Where a `#` heading's content ends: before closing `#`s and white space (section 4.2).
  private static func endOfHeading(in source: SourceText, from start: Int) -> Int {
    func trimmed(_ offset: Int) -> Int {
      var end = offset
      while end > start, source[end - 1].isWhiteSpace { end -= 1 }
      return end
    }
    let end = trimmed(source.lineEnd(after: start))
    var open = end
    while open > start, source[open - 1] == UInt8(ascii: "#") { open -= 1 }
    return open < end && open > start && source[open - 1].isSpaceOrTab ? trimmed(open) : end
  }
}

extension Leaf {
  /// The pieces of the leaf's content, and where they start behind link reference definitions.
  ///
  /// cmark drops definitions from its copy of the content and keeps no record of it; they end at a
  /// line end, and only the true start lets all pieces fit.
  func inlines() -> (start: Int, pieces: [InlinePiece])? {
    let clean = content.withoutNUL
    let later = content.first == UInt8(ascii: "[") ? map.laterLines : []
    for start in [0] + later.map(\.content) {
      let pieces = InlineWalk.pieces(of: node, in: clean, from: start, columnShift: columnShift)
      if let pieces { return (start, pieces) }
    }
    return nil
  }

  /// What the content covers in the source from a place in it on.
  func sourceRange(from start: Int) -> Range<Int>? {
    guard start < content.count else { return nil }
    return map.source(of: start)..<map.source(of: content.count)
  }
}
