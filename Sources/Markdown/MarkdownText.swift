/// The Markdown of a whole `text` field: its blocks, its prose, and new texts put into it.
package enum MarkdownText {
  /// Texts of more bytes are not read.
  ///
  /// cmark 0.30.2 needs quadratic time for some hostile texts; within this it needs some tenths of
  /// a second.
  package static let longest = 65_536

  /// Lists and quotes nested deeper on one line are not read.
  package static let deepest = 100

  /// Why a text is not read.
  package enum Fault: Error, Hashable, Sendable {
    /// The text has more than `longest` bytes.
    case tooLong
    /// A line opens more than `deepest` lists and quotes.
    case tooDeep(line: Int)
  }

  /// What keeps a text from being read, if anything does.
  ///
  /// Such a text has no blocks and no prose.
  package static func fault(in text: String) -> Fault? {
    if text.utf8.count > longest { return .tooLong }
    let isPlain = PlainParagraphs.ranges(in: text.utf8Span.span) != nil
    return isPlain ? nil : Nesting.fault(in: SourceText(Array(text.utf8)))
  }

  /// The blocks with words in them, in document order.
  ///
  /// Words are letters outside of code, addresses, placeholders and other inline codes.
  package static func blocks(of text: String) -> [Block] {
    let isRead = text.utf8.count <= longest
    return (isRead ? PlainParagraphs.blocks(of: text.utf8Span.span) : nil) ?? parsedBlocks(of: text)
  }

  /// The blocks as cmark finds them.
  static func parsedBlocks(of text: String) -> [Block] {
    var blocks: [Block] = []
    forEachLeaf(of: text) { leaf, _ in
      if let block = Block(leaf) { blocks.append(block) }
    }
    return blocks
  }

  static func forEachLeaf(of text: String, _ body: (Leaf, SourceText) -> Void) {
    let source = SourceText(Array(text.utf8))
    guard source.bytes.count <= longest, Nesting.fault(in: source) == nil else { return }
    let tree = Tree(parsing: source.bytes)
    for leaf in LeafReader(tree.document, in: source) { body(leaf, source) }
  }
}
