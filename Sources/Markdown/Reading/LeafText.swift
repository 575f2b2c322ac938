/// A leaf's text as a unit has it, with soft line breaks as one space.
struct LeafText {
  /// Where the text's first line starts in the leaf's content, behind link reference definitions.
  private(set) var lineStart = 0
  /// Where the text starts in that line.
  private(set) var start = 0
  private(set) var text: [UInt8] = []
  private(set) var references: [String] = []

  init(_ leaf: Leaf) {
    guard Self.needsInlines(leaf) else {
      text = leaf.map.isOneLine ? leaf.content : leaf.content.map { $0 == 0x0A ? 0x20 : $0 }
      return
    }
    guard let inlines = leaf.inlines() else { return }
    lineStart = inlines.start
    start = leaf.content[inlines.start...].prefix(while: \.isSpaceOrTab).endIndex
    text.reserveCapacity(leaf.content.count)
    for piece in inlines.pieces { append(piece, of: leaf.content) }
    references = ReferenceLabels.labels(in: leaf.content, inlines.pieces)
  }

  /// Whether the text cannot be told from the lines alone.
  ///
  /// A `[` may begin a definition or a reference; white space or a backslash before a line end may
  /// be a hard line break or part of a code span; a line behind a lazy one may be indented.
  private static func needsInlines(_ leaf: Leaf) -> Bool {
    if leaf.mayHaveReferences, leaf.content.contains(UInt8(ascii: "[")) { return true }
    return leaf.map.laterLines.contains { line in
      let before = leaf.content[line.content - 2]
      let after = leaf.content[line.content]
      return before.isWhiteSpace || before == UInt8(ascii: "\\") || after.isSpaceOrTab
    }
  }

  private mutating func append(_ piece: InlinePiece, of content: [UInt8]) {
    switch piece.kind {
    case .softBreak: text.append(0x20)
    case .code(.hardBreak): text.append(contentsOf: content[piece.range])
    default: appendJoined(content[piece.range])
    }
  }

  /// Appends bytes with each line end as a space and without white space at the start of lines.
  private mutating func appendJoined(_ bytes: ArraySlice<UInt8>) {
    var isAtLineStart = text.isEmpty || text.last == 0x0A
    for byte in bytes where !(isAtLineStart && byte.isSpaceOrTab) {
      isAtLineStart = byte == 0x0A
      text.append(isAtLineStart ? 0x20 : byte)
    }
  }
}
