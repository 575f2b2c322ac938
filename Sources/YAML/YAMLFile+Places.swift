extension YAMLFile {
  /// The scalar that begins at a position; nil where none does.
  package func scalar(at position: YAMLPosition) -> YAMLNode? {
    guard let offset = positions.offset(of: position) else { return nil }
    var (low, high) = (0, tape.nodes.count)
    while low < high {
      let middle = (low + high) / 2
      if tape[middle].start < offset { low = middle + 1 } else { high = middle }
    }
    // A collection begins where its first child does, and stands before it.
    while low < tape.nodes.count, tape[low].start == offset {
      if tape[low].kind == .scalar { return YAMLNode(file: self, index: low) }
      low += 1
    }
    return nil
  }
}
