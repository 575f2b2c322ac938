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
        ranges += TextScanner.gaps(in: source.bytes[leaf.map.source(of: run)])
      }
    }
    return ranges
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
