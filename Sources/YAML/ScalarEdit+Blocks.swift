extension ScalarEdit {
  /// Turns a scalar on one or more lines into a literal block; a comment behind it stays there.
  func inlineToBlock(indent: Int) -> [Splice] {
    let lineEnd = LineBreak.next(in: bytes.span, from: node.range.upperBound)
    let lines = LiteralText.lines(of: text.utf8).flatMap { line in
      newline + LiteralText.indented(line, by: indent)
    }
    return [
      Splice(range: node.range, bytes: lead + LiteralText.header(for: text).utf8),
      Splice(range: lineEnd..<lineEnd, bytes: lines + ending(at: lineEnd)),
    ]
  }

  /// Turns a block into a scalar on one line; a comment behind its header stays there.
  var blockToInline: [Splice] {
    let header = Array(bytes[headerMarkEnd..<headerEnd])
    return [Splice(range: wholeBlock, bytes: InlineText.bytes(of: text) + header)]
  }

  /// Gives a block other lines; those that are the same keep their bytes.
  func blockToBlock(indent: Int) -> [Splice] {
    let mark = Splice(
      range: node.range.lowerBound..<headerMarkEnd,
      bytes: Array(LiteralText.header(for: text).utf8))
    let body = Splice(
      range: headerEnd..<wholeBlock.upperBound,
      bytes: blockLines(indent: indent) + ending(at: wholeBlock.upperBound))
    return [mark, body]
  }

  /// The indent of the lines of a literal block in this place; nil where there can be none.
  var blockIndent: Int? {
    guard !surroundings.isKey, !surroundings.isInFlow, LiteralText.canHold(text) else { return nil }
    if let indent = oldLines.first(where: { !$0.text.isEmpty })?.indent { return indent }
    let usual = surroundings.column + 2
    guard let least = indentAboveFollowers, least <= usual + 16 else { return nil }
    return max(usual, least)
  }

  /// The indent by which a new block does not swallow the blank lines and comments behind it.
  private var indentAboveFollowers: Int? {
    var least = 0
    var end = LineBreak.next(in: bytes.span, from: node.range.upperBound)
    while end < bytes.count {
      let start = end + LineBreak.length(in: bytes.span, at: end)
      end = LineBreak.next(in: bytes.span, from: start)
      let spaces = bytes[start..<end].prefix { $0 == Byte.space }.count
      switch bytes[start + spaces..<end].first {
      case nil: least = max(least, spaces)
      case Byte.hash: least = max(least, spaces + 1)
      case Byte.tab: return nil
      default: return least
      }
    }
    return least
  }

  private var bytes: [UInt8] { node.file.bytes }

  /// A text that ends in a line break needs one even at the end of the file.
  private func ending(at end: Int) -> [UInt8] {
    end == bytes.count && text.utf8.last == Byte.lineFeed ? newline : []
  }

  /// The end of the header's indicators, and the end of its line.
  private var headerMarkEnd: Int { ScalarRange.headerEnd(from: node.range.lowerBound, in: bytes) }
  private var headerEnd: Int { LineBreak.next(in: bytes.span, from: node.range.lowerBound) }

  /// The header's line and the lines of text, of which there may be none.
  private var wholeBlock: Range<Int> {
    node.range.lowerBound..<max(headerEnd, node.range.upperBound)
  }

  /// A line of the block as it is: its text, and its bytes with the line break in front.
  private struct Line {
    let text: [UInt8]
    let written: [UInt8]

    var indent: Int { written.count - text.count - LineBreak.length(in: written.span, at: 0) }
  }

  private func blockLines(indent: Int) -> [UInt8] {
    let new = LiteralText.lines(of: text.utf8)
    let old = oldLines
    return new.indices.flatMap { index in
      // The same line counted from the first one, or from the last.
      let candidates = [index, index - new.count + old.count].filter(old.indices.contains)
      let same = candidates.first { old[$0].text == new[index] }
      return same.map { old[$0].written } ?? newline + LiteralText.indented(new[index], by: indent)
    }
  }

  /// The lines of a literal block; none of a folded one, whose lines are not those of its text.
  private var oldLines: [Line] {
    guard node.style == .literal else { return [] }
    var lines: [Line] = []
    let texts = LiteralText.lines(of: node.value)
    var end = headerEnd
    while end < node.range.upperBound, lines.count < texts.count {
      let start = end
      end = LineBreak.next(
        in: bytes.span, from: end + LineBreak.length(in: bytes.span, at: end))
      lines.append(Line(text: texts[lines.count], written: Array(bytes[start..<end])))
    }
    return lines
  }
}
