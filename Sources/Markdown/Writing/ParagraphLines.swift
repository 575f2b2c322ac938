/// Keeps the lines of a paragraph from being read as anything else.
enum ParagraphLines {
  /// The lines with what CommonMark needs to begin no other block with them.
  ///
  /// A line that could interrupt the paragraph is indented by four spaces, which leaves its text as
  /// it is. The first line, which that would make code, is escaped instead. One that follows link
  /// reference definitions is not the first; it may lack the marks of its containers (a lazy line),
  /// so it is indented by `margin`, the width of them, as well.
  static func safe(
    _ lines: [ArraySlice<UInt8>], behind definitions: [UInt8], margin: Int
  ) -> [ArraySlice<UInt8>] {
    guard let first = lines.first, let mark = first.first else { return [] }
    let later = lines.dropFirst().map(indentedIfNeeded)
    let isHazard = hazards.contains(mark)
    guard isHazard || !definitions.isEmpty else { return [first] + later }
    let asLater = isHazard ? indented(first, by: 4 + margin) : first
    let choices = definitions.isEmpty ? [first, escaped(first)] : [asLater]
    let choice = choices.first { first in
      let paragraph = ([first] + later).joined(separator: [0x0A])
      return isParagraph(definitions + paragraph, from: definitions.count)
    }
    return [choice ?? [UInt8(ascii: "\\")] + first] + later
  }

  /// The first bytes of lines that can begin another block.
  private static let hazards: [UInt8] = Array("#>-+*=_~`<[0123456789".utf8)

  private static func indentedIfNeeded(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let mark = line.first, hazards.contains(mark) else { return line }
    return isParagraph(Array("x\n".utf8) + line, from: 0) ? line : indented(line, by: 4)
  }

  private static func indented(
    _ line: ArraySlice<UInt8>, by width: Int
  ) -> ArraySlice<UInt8> {
    repeatElement(0x20, count: width) + line
  }

  /// Whether cmark reads some bytes as one paragraph and nothing else, behind definitions.
  private static func isParagraph(_ text: some Sequence<UInt8>, from start: Int) -> Bool {
    let source = SourceText(Array(text))
    let tree = Tree(parsing: source.bytes)
    var leaves = LeafReader(tree.document, in: source)
    guard let leaf = leaves.next(), leaf.kind == .paragraph else { return false }
    return leaf.node.next == nil && leaf.node.parent?.parent == nil
      && leaf.inlines()?.start == start
  }

  /// A line with its first mark escaped; the mark of a numbered item and of a definition stands
  /// behind the number or label.
  private static func escaped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var mark = line.startIndex
    if line[mark].isDigit {
      mark = line.firstIndex { !$0.isDigit } ?? mark
    } else if line[mark] == UInt8(ascii: "["), let colon = definitionColon(in: line) {
      mark = colon
    }
    return line[..<mark] + [UInt8(ascii: "\\")] + line[mark...]
  }

  private static func definitionColon(in line: ArraySlice<UInt8>) -> Int? {
    line.indices.first { index in
      line[index] == UInt8(ascii: ":") && index > line.startIndex
        && line[index - 1] == UInt8(ascii: "]")
    }
  }
}
