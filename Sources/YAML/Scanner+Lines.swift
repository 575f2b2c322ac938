extension Scanner {
  mutating func skipSpaces() {
    while byte(at) == Byte.space { at += 1 }
  }

  /// Leaves the present line, on which nothing but a comment may follow, for the next text.
  mutating func finishLine() throws(NotMine) {
    try skipComment()
    try goToText()
  }

  /// Goes to the next byte that is neither white space nor comment, at a line's head.
  mutating func goToText() throws(NotMine) {
    while at < bytes.count {
      nextLineIfAtEnd()
      skipSpaces()
      guard isAtLineEnd || byte(at) == Byte.hash else {
        beginText()
        guard byte(at) != Byte.tab else { throw NotMine() }
        return
      }
      try skipComment()
    }
    indent = -1
  }

  /// Goes to the end of the line: spaces, then possibly a comment.
  private mutating func skipComment() throws(NotMine) {
    let start = at
    skipSpaces()
    if byte(at) == Byte.hash, at > start || at == lineStart || byte(at - 1) == Byte.space {
      skipToLineEnd()
    }
    guard isAtLineEnd else { throw NotMine() }
  }

  mutating func skipToLineEnd() {
    at = LineBreak.nextUsual(in: bytes.span, from: at)
  }

  mutating func nextLineIfAtEnd() {
    if byte(at) == Byte.carriageReturn { at += 1 }
    guard byte(at) == Byte.lineFeed else { return }
    at += 1
    beginLine()
  }
}
