extension Scanner {
  /// Reads a literal block, `|` or `|-`, and goes to the text behind it.
  mutating func literal(under column: Int) throws(NotMine) {
    let (start, position) = (at, position(of: at))
    at += 1
    if byte(at) == Byte.dash { at += 1 }
    try leaveHeader()
    let width = try literalIndent()
    guard width > column else { throw NotMine() }
    let end = try literalText(indentedBy: width)
    append(.literal, start..<end, at: position, .written, indent: width)
    try goToText()
  }

  private mutating func leaveHeader() throws(NotMine) {
    skipSpaces()
    if byte(at) == Byte.hash {
      guard byte(at - 1) == Byte.space else { throw NotMine() }
      skipToLineEnd()
    }
    guard isAtLineEnd else { throw NotMine() }
  }

  /// Goes over the blank lines at the head of a block to its first line and measures its indent.
  private mutating func literalIndent() throws(NotMine) -> Int {
    var lineEnd = at
    repeat {
      nextLineIfAtEnd()
      guard at > lineEnd else { throw NotMine() }
      lineEnd = at
    } while isAtLineEnd
    skipSpaces()
    guard !isAtLineEnd, byte(at) != Byte.tab else { throw NotMine() }
    return at - lineStart
  }

  /// Goes over the lines of a block, the first of which is looked at, up to the end of the last.
  ///
  /// - Returns: the end of the last line with text.
  private mutating func literalText(indentedBy width: Int) throws(NotMine) -> Int {
    var end = at
    while true {
      if at - lineStart == width, !isAtLineEnd {
        skipToLineEnd()
        end = at
      }
      guard isAtLineEnd, at < bytes.count else { break }
      nextLineIfAtEnd()
      while at - lineStart < width, byte(at) == Byte.space { at += 1 }
    }
    return end
  }
}
