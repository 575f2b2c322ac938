/// The items of a sequence, in the order of the file.
package struct YAMLItems: Sequence, IteratorProtocol, Sendable {
  private let file: YAMLFile
  private var index: Int
  private let end: Int

  init(of node: YAMLNode) {
    let record = node.record
    file = node.file
    index = node.index + 1
    end = record.kind == .sequence ? Int(record.link) : index
  }

  package mutating func next() -> YAMLNode? {
    guard index < end else { return nil }
    defer { index = file.tape.next(after: index) }
    return YAMLNode(file: file, index: index)
  }
}

extension YAMLNode {
  /// The items of a sequence; none for any other node.
  package var items: YAMLItems { YAMLItems(of: self) }
}
