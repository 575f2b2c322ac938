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

  /// Whether all lines of a text are prose throughout, and stay so whatever letters and spaces are
  /// put for those in them, as most are.
  ///
  /// Each begins with a letter and holds nothing but letters, spaces, and signs of which neither
  /// markup nor an address can be made; full stops stand before spaces and at the end only.
  package static func isPlainProse(_ text: Span<UInt8>) -> Bool {
    guard (1...longest).contains(text.count), text[0].isLetter else { return false }
    return text.indices.allSatisfy { index in
      let next = index + 1 < text.count ? text[index + 1] : 0x0A
      return switch text[index] {
      case 0x0A: next == 0x0A || next.isLetter
      case 0x20: next != 0x0A
      case UInt8(ascii: "."): next == 0x20 || next == 0x0A
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "-"): true
      case let byte: byte.isLetter || byte >= 0x80
      }
    }
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
