/// The containers that are open around a block, outermost first.
struct ContainerStack {
  private var open: [Container] = []

  mutating func pop() { _ = open.popLast() }

  mutating func pushQuote(_ node: Node, in source: SourceText) {
    let start = contentStart(line: node.firstLine, in: source).cursor
    open.append(Container(quoteAt: start, line: node.firstLine, in: source))
  }

  mutating func pushItem(_ node: Node, in source: SourceText) {
    let start = contentStart(line: node.firstLine, in: source).cursor
    open.append(Container(itemAt: start, line: node.firstLine, in: source))
  }

  /// Where the content of a line starts; `lazy` if the line carries not all containers' marks.
  func contentStart(line: Int, in source: SourceText) -> (cursor: LineCursor, lazy: Bool) {
    if let last = open.last, last.line == line { return (last.opened, false) }
    var cursor = LineCursor(atLineStart: source.lineStarts[line - 1])
    for container in open {
      if container.line == line {
        cursor = container.opened
      } else if !container.skipMark(&cursor, in: source) {
        return (cursor, true)
      }
    }
    return (cursor, false)
  }

  /// What a line begins with that stands in all containers.
  var continuation: String {
    open.reduce(into: "") { line, container in
      switch container.kind {
      case .quote: line += "> "
      case .item(let width): line += String(repeating: " ", count: width)
      }
    }
  }
}
