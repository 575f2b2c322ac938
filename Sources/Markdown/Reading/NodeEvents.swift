/// Enters and leaves every node below one, in document order, without recursion.
struct NodeEvents: Sequence, IteratorProtocol {
  enum Event {
    case enter(Node)
    case leave(Node)
  }

  private var upcoming: Event?
  private var depth = 1

  /// All events below `root`, without `root` itself.
  init(below root: Node) {
    upcoming = root.firstChild.map(Event.enter)
  }

  mutating func next() -> Event? {
    guard let event = upcoming else { return nil }
    switch event {
    case .enter(let node): descend(from: node)
    case .leave(let node): moveOn(from: node)
    }
    return event
  }

  private mutating func descend(from node: Node) {
    if let child = node.firstChild {
      depth += 1
      upcoming = .enter(child)
    } else {
      upcoming = .leave(node)
    }
  }

  private mutating func moveOn(from node: Node) {
    if let next = node.next {
      upcoming = .enter(next)
    } else {
      depth -= 1
      upcoming = depth > 0 ? node.parent.map(Event.leave) : nil
    }
  }
}
