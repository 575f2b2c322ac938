extension Scanner {
  /// Reads the mapping or sequence that begins at the text of the present line.
  mutating func block() throws(NotMine) {
    if isAtDash {
      try sequence(at: indent)
    } else {
      try key(at: indent)
      try mapping(at: indent)
    }
  }

  /// Whether the dash of an item is looked at.
  private var isAtDash: Bool { byte(at) == Byte.dash && isBlank(at + 1) }

  /// Reads a mapping from behind its first key.
  private mutating func mapping(at column: Int) throws(NotMine) {
    let mapping = try openMappingBeforeKey()
    try value(under: column)
    while indent == column {
      try key(at: column)
      try value(under: column)
    }
    guard indent < column else { throw NotMine() }
    try close(mapping)
  }

  private mutating func key(at column: Int) throws(NotMine) {
    if column == 0 { try requireKeyAtHead() }
    let start = at
    try scalar()
    guard isAtColon else { throw NotMine() }
    try takeColon(keyStart: start)
  }

  /// At the head of a line these may begin a directive, a document or a conflict marker.
  private func requireKeyAtHead() throws(NotMine) {
    switch Unicode.Scalar(byte(at)) {
    case "-", ".", "<", "=", ">": throw NotMine()
    default: return
    }
  }

  private mutating func value(under column: Int) throws(NotMine) {
    let colonEnd = at
    skipSpaces()
    guard isAtLineEnd || byte(at) == Byte.hash else { return try inlineValue(under: column) }
    let position = position(of: colonEnd)
    try finishLine()
    if indent > column {
      try block()
    } else if indent == column, isAtDash {
      try sequence(at: column)
    } else {
      append(.plain, colonEnd..<colonEnd, at: position)
    }
  }

  /// Reads a sequence; in a mapping it may stand under the mapping's own column.
  private mutating func sequence(at column: Int) throws(NotMine) {
    let sequence = try open(.sequence, .block)
    while indent == column, isAtDash {
      at += 1
      try item(under: column)
    }
    guard indent <= column else { throw NotMine() }
    try close(sequence)
  }

  private mutating func item(under column: Int) throws(NotMine) {
    let dashEnd = at
    skipSpaces()
    if isAtLineEnd || byte(at) == Byte.hash {
      let position = position(of: dashEnd)
      try finishLine()
      if indent > column { try block() } else { append(.plain, dashEnd..<dashEnd, at: position) }
    } else if isAtDash {
      indent = at - lineStart
      try sequence(at: indent)
    } else {
      try inlineItem(under: column)
    }
  }

  private mutating func inlineItem(under column: Int) throws(NotMine) {
    switch byte(at) {
    case Byte.bar, Byte.openBracket, Byte.openBrace: try inlineValue(under: column)
    default: try scalarOrCompactMapping()
    }
  }

  private mutating func scalarOrCompactMapping() throws(NotMine) {
    let start = at
    try scalar()
    guard isAtColon else { return try finishLine() }
    try takeColon(keyStart: start)
    try mapping(at: start - lineStart)
  }

  /// Reads a scalar or flow collection that begins on the present line, and leaves the line.
  private mutating func inlineValue(under column: Int) throws(NotMine) {
    switch byte(at) {
    case Byte.bar: return try literal(under: column)
    case Byte.openBracket: try flowSequence()
    case Byte.openBrace: try flowMapping()
    default: try scalar()
    }
    try finishLine()
  }
}
