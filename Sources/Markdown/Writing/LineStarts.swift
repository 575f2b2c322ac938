/// Keeps the lines of a paragraph from being read as anything else.
enum LineStarts {
  /// The lines with escapes where CommonMark would begin another block.
  static func escaped(
    _ lines: [ArraySlice<UInt8>], followsDefinitions: Bool
  ) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    for line in lines {
      let isSafe = isSafe(line, isFirst: result.isEmpty)
      result.append(isSafe ? line : escaped(line)[...])
    }
    if let first = result.first {
      if !isNoDefinition(result) { result[0] = escaped(first)[...] }
      if followsDefinitions, titleMarks.contains(first[first.startIndex]) {
        // A line in quotation marks or parentheses would be the title of the definition above.
        result[0] = [UInt8(ascii: "\\")] + first
      }
    }
    return result
  }

  private static let titleMarks: [UInt8] = Array("\"'(".utf8)
  private static let hazards: [UInt8] = Array("#>-+*=_~`<[0123456789".utf8)

  /// Whether a line is read as a paragraph's, first or later.
  private static func isSafe(_ line: ArraySlice<UInt8>, isFirst: Bool) -> Bool {
    guard let first = line.first, hazards.contains(first) else { return true }
    return isParagraph(isFirst ? Array(line) : Array("x\n".utf8) + line)
  }

  /// Whether lines that begin with `[` are not a link reference definition.
  private static func isNoDefinition(_ lines: [ArraySlice<UInt8>]) -> Bool {
    guard lines.first?.first == UInt8(ascii: "[") else { return true }
    return isParagraph(Array(lines.joined(separator: [0x0A])))
  }

  /// Whether cmark reads some lines as one paragraph and nothing else.
  private static func isParagraph(_ bytes: [UInt8]) -> Bool {
    let source = SourceText(bytes)
    let tree = Tree(parsing: bytes)
    var leaves = LeafReader(tree.document, in: source)
    guard let leaf = leaves.next(), leaf.kind == .paragraph else { return false }
    return leaf.node.next == nil && leaf.node.parent?.parent == nil && leaf.inlines()?.start == 0
  }

  /// A line with its first mark escaped; the mark of a numbered item and of a definition stands
  /// behind the number or label.
  private static func escaped(_ line: ArraySlice<UInt8>) -> [UInt8] {
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
