extension Scanner {
  /// Reads a plain or quoted scalar on one line.
  mutating func scalar() throws(NotMine) {
    switch byte(at) {
    case Byte.quote: try doubleQuoted()
    case Byte.apostrophe: try singleQuoted()
    default: try plain()
    }
  }

  /// Whether the colon behind a key is looked at.
  var isAtColon: Bool { byte(at) == Byte.colon && isBlank(at + 1) }

  /// Goes behind the colon of the key that has just been read.
  ///
  /// libyaml takes keys of at most 1024 characters; those that need decoding are left to it as well.
  mutating func takeColon(keyStart: Int) throws(NotMine) {
    guard contentEnd == at, at - keyStart <= 1000, tape.nodes.last?.storage == .verbatim,
      !isMergeKey(keyStart)
    else { throw NotMine() }
    at += 1
  }

  private func isMergeKey(_ start: Int) -> Bool {
    byte(start) == UInt8(ascii: "<") && bytes[start..<at].elementsEqual("<<".utf8)
  }

  /// Whether a plain scalar may begin here; of the doubtful cases only those with a dash.
  func requirePlainStart() throws(NotMine) {
    switch Unicode.Scalar(byte(at)) {
    case "-":
      guard byte(at + 1) > Byte.colon || isDigit(at + 1) else { throw NotMine() }
    case "?", ":", ",", "[", "]", "{", "}", "#", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`",
      "\0"..." ":
      throw NotMine()
    default: return
    }
  }

  private func isDigit(_ index: Int) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(index))
  }

  private mutating func plain() throws(NotMine) {
    try requirePlainStart()
    let start = at
    at = bytes.span.firstIndex(from: at, mayBe: Self.mayEndPlain) { endsPlain($0) }
    guard byte(at) != Byte.tab else { throw NotMine() }
    appendPlain(from: start)
  }

  @inline(__always)
  private static func mayEndPlain(_ block: ByteBlock) -> ByteBlock.Mask {
    // Of control characters a usual file has line breaks and tabs only.
    block.isBelow(Byte.space) .| block.isByte(Byte.colon) .| block.isByte(Byte.hash)
  }

  private func endsPlain(_ index: Int) -> Bool {
    switch bytes[index] {
    case Byte.lineFeed, Byte.carriageReturn, Byte.tab: true
    case Byte.colon: isBlank(index + 1)
    case Byte.hash: bytes[index - 1] == Byte.space
    default: false
    }
  }

  /// Appends a plain scalar that ends here, without the spaces at its end.
  mutating func appendPlain(from start: Int) {
    var end = at
    while bytes[end - 1] == Byte.space { end -= 1 }
    append(.plain, start..<end)
  }

  mutating func doubleQuoted() throws(NotMine) {
    let start = at
    var storage = Tape.Storage.verbatim
    at += 1
    while byte(at) != Byte.quote {
      if byte(at) == Byte.backslash {
        guard let escape = Escape(in: bytes, at: at) else { throw NotMine() }
        storage = .written
        at += escape.length
      } else {
        try step()
      }
    }
    at += 1
    append(.double, start..<at, storage)
  }

  mutating func singleQuoted() throws(NotMine) {
    let start = at
    var storage = Tape.Storage.verbatim
    at += 1
    while byte(at) != Byte.apostrophe || byte(at + 1) == Byte.apostrophe {
      if byte(at) == Byte.apostrophe {
        storage = .written
        at += 2
      } else {
        try step()
      }
    }
    at += 1
    append(.single, start..<at, storage)
  }

  /// Goes over one byte of a quoted scalar, which may not leave the line.
  private mutating func step() throws(NotMine) {
    guard byte(at) >= Byte.space else { throw NotMine() }
    at += 1
  }
}
