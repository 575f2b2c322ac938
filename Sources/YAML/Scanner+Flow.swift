extension Scanner {
  mutating func flowSequence() throws(NotMine) {
    let sequence = try open(.sequence, .flow)
    try members(of: sequence, until: Byte.closeBracket) { scanner throws(NotMine) in
      try scanner.flowNode()
    }
  }

  mutating func flowMapping() throws(NotMine) {
    let mapping = try open(.mapping, .flow)
    try members(of: mapping, until: Byte.closeBrace) { scanner throws(NotMine) in
      let start = scanner.at
      try scanner.flowScalar()
      try scanner.takeFlowColon(keyStart: start)
      try scanner.flowNode()
    }
  }

  /// Reads what is between the brackets: members with commas between, and perhaps one at the end.
  private mutating func members(
    of collection: Int, until end: UInt8, _ member: (inout Scanner) throws(NotMine) -> Void
  ) throws(NotMine) {
    at += 1
    skipSpaces()
    while byte(at) != end {
      try member(&self)
      skipSpaces()
      guard byte(at) == Byte.comma else { break }
      at += 1
      skipSpaces()
    }
    guard byte(at) == end else { throw NotMine() }
    at += 1
    contentEnd = at
    try close(collection)
  }

  private mutating func takeFlowColon(keyStart: Int) throws(NotMine) {
    guard byte(at) == Byte.colon, byte(at + 1) == Byte.space else { throw NotMine() }
    try takeColon(keyStart: keyStart)
    skipSpaces()
  }

  private mutating func flowNode() throws(NotMine) {
    switch byte(at) {
    case Byte.openBracket: try flowSequence()
    case Byte.openBrace: try flowMapping()
    default: try flowScalar()
    }
  }

  private mutating func flowScalar() throws(NotMine) {
    switch byte(at) {
    case Byte.quote: try doubleQuoted()
    case Byte.apostrophe: try singleQuoted()
    default: try flowPlain()
    }
  }

  private mutating func flowPlain() throws(NotMine) {
    try requirePlainStart()
    let start = at
    while !endsFlowPlain(byte(at)) {
      if byte(at) == Byte.hash, byte(at - 1) == Byte.space { throw NotMine() }
      if byte(at) == Byte.colon {
        if byte(at + 1) == Byte.space { break }
        // libyaml reads a colon without a space in more than one way.
        if endsFlowPlain(byte(at + 1)) { throw NotMine() }
      }
      at += 1
    }
    switch byte(at) {
    case Byte.comma, Byte.closeBracket, Byte.closeBrace, Byte.colon: appendPlain(from: start)
    default: throw NotMine()
    }
  }

  private func endsFlowPlain(_ byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "[", "]", "{", "}", ",", "?", "\t", "\n", "\r", "\0": true
    default: false
    }
  }
}
