/// A place in a line of Markdown, in bytes and in columns with tab stops of four.
struct LineCursor {
  private(set) var offset: Int
  private(set) var column = 0

  init(atLineStart offset: Int) { self.offset = offset }

  /// The width of the white space ahead, and the byte behind it.
  func indent(in source: SourceText) -> (columns: Int, end: Int) {
    var ahead = self
    while source[ahead.offset].isSpaceOrTab { ahead.advance(1, in: source) }
    return (ahead.column - column, ahead.offset)
  }

  /// Moves on by columns; a tab may be consumed in part.
  mutating func advance(_ columns: Int, in source: SourceText) {
    var left = columns
    while left > 0, !source[offset].isLineEnd {
      let width = source[offset] == UInt8(ascii: "\t") ? 4 - column % 4 : 1
      let step = min(left, width)
      column += step
      left -= step
      if step == width { offset += 1 }
    }
  }

  /// Moves behind the white space ahead.
  mutating func skipIndent(in source: SourceText) {
    advance(indent(in: source).columns, in: source)
  }
}
