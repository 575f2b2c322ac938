extension Tape {
  /// The value of a scalar, empty for a collection: a slice of the file where it stands there as it is.
  func value(at index: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    let node = nodes[index]
    guard node.kind == .scalar else { return [] }
    let range = Int(node.start)..<Int(node.end)
    switch node.storage {
    case .verbatim: return bytes[node.style.contents(of: range)]
    case .decoded: return decodedText(node)
    case .written where node.style == .literal:
      return LiteralBlock.value(of: range, indent: Int(node.link), in: bytes)[...]
    case .written: return QuotedScalar.value(of: range, style: node.style, in: bytes)[...]
    }
  }
}

extension Tape.Node {
  /// The bytes of a scalar's value that stands in the file as it is.
  @inline(__always)
  var verbatimRange: Range<Int>? {
    guard kind == .scalar, storage == .verbatim else { return nil }
    return style.contents(of: Int(start)..<Int(end))
  }
}

extension YAMLNode.Style {
  /// The part of a scalar's range inside its quotes.
  @inline(__always)
  func contents(of range: Range<Int>) -> Range<Int> {
    self == .single || self == .double ? range.dropFirst().dropLast() : range
  }
}
