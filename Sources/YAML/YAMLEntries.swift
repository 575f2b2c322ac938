/// The pairs of a mapping, in the order of the file.
///
/// Every key is a scalar, and no two have the same text: of a key written twice the first counts.
package struct YAMLEntries: Sequence, IteratorProtocol, Sendable {
  private let file: YAMLFile
  private var index: Int
  private let end: Int

  init(of node: YAMLNode) {
    let record = node.record
    file = node.file
    index = node.index + 1
    end = record.kind == .mapping ? Int(record.link) : index
  }

  package mutating func next() -> (key: YAMLNode, value: YAMLNode)? {
    while index < end {
      let key = index
      let value = file.tape.next(after: key)
      index = file.tape.next(after: value)
      if file.tape[key].isPassedOver { continue }
      return (YAMLNode(file: file, index: key), YAMLNode(file: file, index: value))
    }
    return nil
  }
}

extension YAMLNode {
  /// The pairs of a mapping; none for any other node.
  package var entries: YAMLEntries { YAMLEntries(of: self) }

  /// The value of a key in a mapping: a search from the first pair on.
  package subscript(key: String) -> YAMLNode? {
    for entry in entries where entry.key.hasText(key) { return entry.value }
    return nil
  }
}
