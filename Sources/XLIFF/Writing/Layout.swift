/// Where lines are broken between elements made in memory.
struct Layout {
  private let isStructural: Bool
  private let isMade: Bool
  private var followsText = false
  private var followsMade = false

  /// The layout of the content of an element.
  init(of parent: Element) {
    isStructural = Self.structural.contains(parent.name)
    isMade = parent.place == nil
  }

  private static let structural: Set<Name> = [
    .core("xliff"), .core("file"), .core("group"), .core("unit"),
    .v12("xliff"), .v12("file"), .v12("body"), .v12("group"),
  ]

  /// Whether a line begins before this node, which is the next of the content.
  mutating func breaks(before node: Node) -> Bool {
    guard isStructural else { return false }
    guard case .element(let element) = node else {
      followsText = node.text != nil
      return false
    }
    defer { followsText = false }
    followsMade = isMade || element.place == nil
    return followsMade && !followsText
  }

  /// Whether a line begins before the end tag.
  var breaksAtEnd: Bool { isStructural && followsMade && !followsText }
}
