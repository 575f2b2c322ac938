/// Reads a unit's text by itself, as if it stood inside a paragraph.
///
/// A no-break space before each line keeps cmark from reading the line as a list, heading, code or
/// anything but a paragraph. Like the line start it stands for, it is white space next to which
/// emphasis can open (CommonMark 0.30, section 6.2), and cmark neither trims nor skips it.
struct IsolatedInlines {
  private static let guardSpace: [UInt8] = [0xC2, 0xA0]
  private var content: [UInt8] = []
  private var map = LineMap(source: 0, added: guardSpace.count)

  /// The pieces of the text, which cover it in order; nil where all of it is plain text.
  static func pieces(of text: [UInt8], references: [String]) -> [InlinePiece]? {
    guard text.count <= MarkdownText.longest, text.contains(where: \.isSpecial) else {
      return nil
    }
    let words = text.dropLast(while: \.isWhiteSpace)
    var pieces = IsolatedInlines(words).pieces(references: references)
    if words.endIndex < text.endIndex {
      // cmark trims white space at the end.
      pieces?.append(InlinePiece(kind: .text, range: words.endIndex..<text.endIndex))
    }
    return pieces
  }

  private init(_ text: ArraySlice<UInt8>) {
    let source = SourceText(Array(text))
    for start in [0] + source.lineStarts.dropFirst() {
      if start > 0 {
        content.append(0x0A)
        map.append(content: content.count, source: start)
      }
      content.append(contentsOf: Self.guardSpace)
      content.append(contentsOf: source.bytes[start..<source.lineEnd(after: start)])
    }
  }

  private func pieces(references: [String]) -> [InlinePiece]? {
    var document = content
    for label in references { document.append(contentsOf: "\n\n[\(label)]: x".utf8) }
    let tree = Tree(parsing: document)
    guard let paragraph = tree.document?.firstChild else { return nil }
    return InlineWalk.pieces(of: paragraph, in: content.withoutNUL)?.compactMap { piece in
      let range = map.source(of: piece.range)
      return range.isEmpty ? nil : InlinePiece(kind: piece.kind, range: range)
    }
  }
}
