/// The nodes of a file in the order they are written, each collection before its children.
struct Tape: Sendable {
  /// One node in 24 bytes.
  struct Node: Sendable {
    var start: UInt32
    var end: UInt32
    /// Of the start.
    let position: YAMLPosition
    /// Of a collection, the index of the node after it; of a scalar, see `Storage`.
    var link: UInt32 = 0
    var kind: YAMLNode.Kind
    var style: YAMLNode.Style
    var storage: Storage = .verbatim
    /// Whether its mapping passes over it: a key that is doubled or no scalar.
    var isPassedOver = false
  }

  /// Where a scalar's value is.
  enum Storage: UInt8 {
    /// In the file as it stands, inside the quotes if there are any.
    case verbatim
    /// In the file, to be unescaped, or freed of its indent, whose width is in `link`.
    case written
    /// In `decoded`, as the text with the number in `link`.
    case decoded
  }

  private(set) var nodes: [Node] = []
  private var decoded: [UInt8] = []
  private var decodedEnds: [Int] = [0]

  var isFull: Bool { nodes.count >= YAMLLimits.nodes }

  subscript(index: Int) -> Node {
    get { nodes[index] }
    _modify { yield &nodes[index] }
  }

  /// The index of the node after the one at the index and all inside it.
  func next(after index: Int) -> Int {
    let node = nodes[index]
    return node.kind == .scalar ? index + 1 : Int(node.link)
  }

  /// The bytes of a text that was decoded.
  func decodedText(_ node: Node) -> ArraySlice<UInt8> {
    decoded[decodedEnds[Int(node.link)]..<decodedEnds[Int(node.link) + 1]]
  }

  mutating func reserve(_ count: Int) { nodes.reserveCapacity(count) }

  mutating func append(
    _ style: YAMLNode.Style, _ range: Range<Int>, at position: YAMLPosition,
    _ storage: Storage = .verbatim, indent: Int = 0
  ) {
    nodes.append(
      Node(
        start: UInt32(range.lowerBound), end: UInt32(range.upperBound), position: position,
        link: UInt32(indent), kind: .scalar, style: style, storage: storage))
  }

  mutating func append(
    _ style: YAMLNode.Style, _ range: Range<Int>, at position: YAMLPosition,
    decoded text: some Sequence<UInt8>
  ) {
    append(style, range, at: position, .decoded, indent: decodedEnds.count - 1)
    decoded.append(contentsOf: text)
    decodedEnds.append(decoded.count)
  }

  /// Begins a collection and says where it is on the tape.
  mutating func open(
    _ kind: YAMLNode.Kind, _ style: YAMLNode.Style, from start: Int, at position: YAMLPosition
  ) -> Int {
    nodes.append(
      Node(
        start: UInt32(start), end: UInt32(start), position: position, kind: kind, style: style))
    return nodes.count - 1
  }

  /// Begins a mapping whose first key is the last node on the tape.
  mutating func openMappingBeforeLast() -> Int? {
    guard let key = nodes.popLast() else { return nil }
    let mapping = open(.mapping, .block, from: Int(key.start), at: key.position)
    nodes.append(key)
    return mapping
  }

  /// Ends a collection.
  mutating func close(_ index: Int, at end: Int) {
    nodes[index].end = UInt32(end)
    nodes[index].link = UInt32(nodes.count)
  }

  mutating func cut(to count: Int) { nodes.removeLast(nodes.count - count) }
}
