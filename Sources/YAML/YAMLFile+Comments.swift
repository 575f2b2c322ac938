extension YAMLFile {
  /// The comments in a range, from their `#` to the end of the line, around its nodes on the tape.
  func comments(in range: Range<Int>, around nodes: Range<Int> = 0..<0) -> [ArraySlice<UInt8>] {
    var comments: [ArraySlice<UInt8>] = []
    var start = range.lowerBound
    for index in nodes where tape[index].kind == .scalar {
      let node = YAMLNode(file: self, index: index)
      comments += self.comments(between: start, and: node.headerEnd)
      start = node.range.upperBound
    }
    return comments + self.comments(between: start, and: range.upperBound)
  }

  private func comments(between start: Int, and end: Int) -> [ArraySlice<UInt8>] {
    let bytes = bytes
    var comments: [ArraySlice<UInt8>] = []
    var index = start
    while index < end {
      if bytes[index] == Byte.hash, isBehindSpace(index) {
        let lineEnd = LineBreak.next(in: bytes.span, from: index)
        comments.append(bytes[index..<lineEnd])
        index = lineEnd
      } else {
        index += 1
      }
    }
    return comments
  }

  private func isBehindSpace(_ index: Int) -> Bool {
    guard index > FileLine.start(of: bytes) else { return true }
    return [Byte.space, Byte.tab, Byte.lineFeed, Byte.carriageReturn].contains(bytes[index - 1])
  }
}

extension YAMLNode {
  /// Where text begins behind which there is no comment: of a block scalar the end of its header's
  /// line.
  fileprivate var headerEnd: Int {
    guard style == .literal || style == .folded else { return range.lowerBound }
    let bytes = file.bytes
    return LineBreak.next(in: bytes.span, from: range.lowerBound)
  }
}
