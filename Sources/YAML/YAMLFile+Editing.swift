extension YAMLFile {
  /// The file with other texts in some of its scalars, and every other byte as it is.
  ///
  /// A scalar keeps its style where that can hold the text. Otherwise a text of several lines
  /// becomes a literal block, any other a double-quoted scalar; between brackets and as a key it is
  /// always on one line. Of a literal block only the lines that differ are touched. Comments stay.
  ///
  /// - Parameter edits: scalars of this file, which has no problems, each at most once.
  /// - Returns: the bytes of the new file.
  package func replacing(_ edits: [(node: YAMLNode, text: String)]) -> [UInt8] {
    let changes = edits.filter { $0.node.kind == .scalar && !$0.node.hasText($0.text) }
      .sorted { $0.node.index < $1.node.index }
    let surroundings = Surroundings.of(changes.map(\.node.index), in: self)
    let newline = lineBreak
    let splices = zip(changes, surroundings).flatMap { change, surroundings in
      ScalarEdit(
        node: change.node, text: change.text, surroundings: surroundings, newline: newline
      ).splices
    }
    return spliced(splices)
  }

  /// The line break that the file uses first; LF where it has none.
  var lineBreak: [UInt8] {
    guard let feed = bytes.firstIndex(of: Byte.lineFeed), feed > 0 else { return [Byte.lineFeed] }
    return bytes[feed - 1] == Byte.carriageReturn
      ? [Byte.carriageReturn, Byte.lineFeed] : [Byte.lineFeed]
  }

  private func spliced(_ splices: [Splice]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + splices.reduce(0) { $0 + $1.bytes.count })
    var end = 0
    for splice in splices {
      result += bytes[end..<splice.range.lowerBound]
      result += splice.bytes
      end = splice.range.upperBound
    }
    return result + bytes[end...]
  }
}

/// Bytes to stand in the place of a range.
struct Splice {
  let range: Range<Int>
  let bytes: [UInt8]
}
