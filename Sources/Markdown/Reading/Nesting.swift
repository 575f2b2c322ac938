/// How deep one line opens lists and quotes.
///
/// Depth costs a byte or more a level, so only depth within a line can make cmark slow: each blank
/// line that follows is held against every open list item.
enum Nesting {
  static func fault(in source: SourceText) -> MarkdownText.Fault? {
    for (index, start) in source.lineStarts.enumerated()
    where marks(at: start, in: source) > MarkdownText.deepest {
      return .tooDeep(line: index + 1)
    }
    return nil
  }

  /// Counts what can open a list item or quote before the first other byte of a line.
  private static func marks(at start: Int, in source: SourceText) -> Int {
    var marks = 0
    var offset = start
    while true {
      switch source[offset] {
      case UInt8(ascii: ">"): marks += 1
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "."),
        UInt8(ascii: ")"):
        if source[offset + 1].isSpaceOrTab { marks += 1 }
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "\t"): break
      default: return marks
      }
      offset += 1
    }
  }
}
