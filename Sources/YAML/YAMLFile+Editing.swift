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
    return spliced(splices, in: bytes.indices)
  }

  /// The file with the entries of its outermost mapping as they are to be, and those in it.
  ///
  /// An entry that stays keeps its lines and the comments above it, wherever it goes. What is written
  /// anew is in the form of ``YAMLWriter``, and so is what must be written again because it is in
  /// another layout than lines of `key: value`. Of entries that are in no plan the comments stay.
  ///
  /// - Parameters:
  ///   - layout: the layout of this file, which has no problems.
  ///   - plans: the entries in order.
  /// - Returns: the bytes of the new file.
  package func arranged(_ layout: MappingLayout, as plans: [EntryPlan]) -> [UInt8] {
    var arrangement = Arrangement(newline: lineBreak)
    arrangement.arrange(plans, of: layout, in: self)
    return arrangement.bytes
  }

  /// The line break that the file uses first; LF where it has none.
  var lineBreak: [UInt8] {
    guard let feed = bytes.firstIndex(of: Byte.lineFeed), feed > 0 else { return [Byte.lineFeed] }
    return bytes[feed - 1] == Byte.carriageReturn
      ? [Byte.carriageReturn, Byte.lineFeed] : [Byte.lineFeed]
  }

  /// A part of the file with splices in it, which are in order.
  func spliced(_ splices: [Splice], in part: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(part.count + splices.reduce(0) { $0 + $1.bytes.count })
    var end = part.lowerBound
    for splice in splices {
      result += bytes[end..<splice.range.lowerBound]
      result += splice.bytes
      end = splice.range.upperBound
    }
    return result + bytes[end..<part.upperBound]
  }
}

/// Bytes to stand in the place of a range.
struct Splice {
  let range: Range<Int>
  let bytes: [UInt8]
}
