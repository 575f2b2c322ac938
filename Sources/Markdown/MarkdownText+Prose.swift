extension MarkdownText {
  /// Where a text is prose: words in its paragraphs and headings, outside of all inline codes.
  ///
  /// Each range lies within a line and holds none of its white space at the ends of lines, so what
  /// is changed in it changes neither code nor hard line breaks.
  ///
  /// - Returns: UTF-8 offsets, in order.
  package static func proseRanges(of text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    forEachLeaf(of: text) { leaf, source in
      for run in leaf.literalRuns() {
        let run = leaf.map.source(of: run)
        appendGaps(of: TextScanner.spans(in: source.bytes[run]), in: run, to: &ranges)
      }
    }
    return ranges
  }

  private static func appendGaps(
    of spans: [TextScanner.Span], in run: Range<Int>, to ranges: inout [Range<Int>]
  ) {
    var start = run.lowerBound
    for span in spans {
      if start < span.range.lowerBound { ranges.append(start..<span.range.lowerBound) }
      start = span.range.upperBound
    }
    if start < run.upperBound { ranges.append(start..<run.upperBound) }
  }
}

extension Leaf {
  /// The runs of literal pieces that touch.
  func literalRuns() -> [Range<Int>] {
    if !content.contains(where: { $0.isSpecial && $0 != 0x0A }) { return wholeLines() }
    var runs: [Range<Int>] = []
    for piece in inlines()?.pieces.folded() ?? [] where piece.kind.isLiteral {
      if let last = runs.last, last.upperBound == piece.range.lowerBound {
        runs[runs.count - 1] = last.lowerBound..<piece.range.upperBound
      } else {
        runs.append(piece.range)
      }
    }
    return runs
  }

  /// The lines without the white space around them.
  private func wholeLines() -> [Range<Int>] {
    content.split(separator: 0x0A).compactMap { line in
      let words = line.drop(while: \.isSpaceOrTab).dropLast(while: \.isWhiteSpace)
      return words.isEmpty ? nil : words.startIndex..<words.endIndex
    }
  }
}
