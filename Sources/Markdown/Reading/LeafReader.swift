internal import CMark

/// The leaf blocks that hold text, in document order.
struct LeafReader: Sequence, IteratorProtocol {
  private let source: SourceText
  private var containers = ContainerStack()
  private var upcoming: Node?

  init(_ document: Node?, in source: SourceText) {
    self.source = source
    upcoming = document?.firstChild
  }

  mutating func next() -> Leaf? {
    while let node = upcoming {
      let leaf = enter(node)
      moveOn(from: node, descending: leaf == nil)
      if leaf != nil { return leaf }
    }
    return nil
  }

  private mutating func enter(_ node: Node) -> Leaf? {
    switch node.type {
    case CMARK_NODE_PARAGRAPH: return leaf(node, kind: .paragraph)
    case CMARK_NODE_HEADING: return leaf(node, kind: .heading(level: node.headingLevel))
    case CMARK_NODE_BLOCK_QUOTE: containers.pushQuote(node, in: source)
    case CMARK_NODE_ITEM: containers.pushItem(node, in: source)
    default: break
    }
    return nil
  }

  private func leaf(_ node: Node, kind: Block.Kind) -> Leaf {
    let start = source.lineStarts[node.firstLine - 1] + node.firstColumn - 1
    if case .heading(let level) = kind, isNumberSignHeading(at: start) {
      return Leaf(numberSignHeading: node, level: level, at: start, in: source)
    }
    return Leaf(paragraph: node, kind: kind, at: start, in: source, containers: containers)
  }

  private func isNumberSignHeading(at start: Int) -> Bool {
    var end = start
    while source[end] == UInt8(ascii: "#") { end += 1 }
    return (1...6).contains(end - start) && (source[end].isSpaceOrTab || source[end].isLineEnd)
  }

  private mutating func moveOn(from node: Node, descending: Bool) {
    if descending, let child = node.firstChild {
      upcoming = child
      return
    }
    var node = node
    close(node)
    while node.next == nil {
      guard let parent = node.parent else {
        upcoming = nil
        return
      }
      node = parent
      close(node)
    }
    upcoming = node.next
  }

  private mutating func close(_ node: Node) {
    if node.type == CMARK_NODE_BLOCK_QUOTE || node.type == CMARK_NODE_ITEM { containers.pop() }
  }
}
