extension Block {
  /// Makes a block of a leaf; nil for one without words.
  init?(_ leaf: Leaf, in source: SourceText) {
    let reading = LeafText(leaf)
    guard let range = leaf.sourceRange(from: reading.start), !reading.text.isEmpty else {
      return nil
    }
    let text = String(decoding: reading.text, as: UTF8.self)
    guard
      Words.standPlainly(in: reading.text)
        || InlineText(parsing: text, references: reading.references).hasWords
    else { return nil }
    self.init(
      kind: leaf.kind, text: text, range: range, references: reading.references,
      frame: BlockFrame(leaf, followsDefinitions: reading.start > 0, in: source))
  }
}

extension BlockFrame {
  fileprivate init(_ leaf: Leaf, followsDefinitions: Bool, in source: SourceText) {
    let lineStart = source.lineStarts[leaf.node.firstLine - 1]
    let first = leaf.map.lines.first?.source ?? lineStart
    self.init(
      continuation: Self.continuation(of: source.bytes[lineStart..<first]),
      isOneLine: leaf.isNumberSignHeading, followsDefinitions: followsDefinitions)
  }

  /// The marks before a block's first line with list markers as spaces; quote marks recur.
  private static func continuation(of marks: ArraySlice<UInt8>) -> String {
    let kept = marks.map { $0 == UInt8(ascii: ">") || $0 == 0x09 ? $0 : 0x20 }
    return String(decoding: kept, as: UTF8.self)
  }
}
