/// A block quote or list item, as it stands before the lines of the blocks in it.
struct Container {
  enum Kind {
    case quote
    /// Columns from the parent's content to the item's own.
    case item(width: Int)
  }

  let kind: Kind
  let line: Int
  /// Where the content starts in the container's first line.
  let opened: LineCursor

  /// Reads the quote that begins at a cursor behind its parents' marks.
  init(quoteAt start: LineCursor, line: Int, in source: SourceText) {
    var cursor = start
    _ = Self.skipQuoteMark(&cursor, in: source)
    self.init(kind: .quote, line: line, opened: cursor)
  }

  /// Reads the list item that begins at a cursor behind its parents' marks.
  ///
  /// CommonMark 0.30, section 5.2: the content starts behind one to four columns of white space;
  /// where there are more or none, behind the first.
  init(itemAt start: LineCursor, line: Int, in source: SourceText) {
    var cursor = start
    cursor.skipIndent(in: source)
    while source[cursor.offset].isDigit { cursor.advance(1, in: source) }
    cursor.advance(1, in: source)
    let (space, end) = cursor.indent(in: source)
    let narrow = space > 4 || source[end].isLineEnd
    let width = cursor.column - start.column + (narrow ? 1 : space)
    cursor.advance(narrow ? 1 : space, in: source)
    self.init(kind: .item(width: width), line: line, opened: cursor)
  }

  private init(kind: Kind, line: Int, opened: LineCursor) {
    (self.kind, self.line, self.opened) = (kind, line, opened)
  }

  /// Skips this container's mark on a later line; false where the line does not carry it.
  func skipMark(_ cursor: inout LineCursor, in source: SourceText) -> Bool {
    switch kind {
    case .quote: return Self.skipQuoteMark(&cursor, in: source)
    case .item(let width):
      guard cursor.indent(in: source).columns >= width else { return false }
      cursor.advance(width, in: source)
      return true
    }
  }

  private static func skipQuoteMark(_ cursor: inout LineCursor, in source: SourceText) -> Bool {
    let (columns, end) = cursor.indent(in: source)
    guard columns < 4, source[end] == UInt8(ascii: ">") else { return false }
    cursor.advance(columns + 1, in: source)
    if source[cursor.offset].isSpaceOrTab { cursor.advance(1, in: source) }
    return true
  }
}
