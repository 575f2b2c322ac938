internal import CMark

/// Finds the bytes of each inline by walking cmark's tree and the content side by side.
///
/// cmark 0.30's own columns are not enough: emphasis is given the place of its whole delimiter run,
/// code spans lose their backticks, autolinks the indentation, and lines are not counted behind a
/// hard break made with a backslash. The order of nodes, their kinds and their text are reliable,
/// and so is the distance of a link's end from the last line break that cmark counted.
struct InlineWalk {
  private let content: [UInt8]
  private let columnShift: Int
  private var offset: Int
  /// Where the line starts from which cmark counts columns.
  private var countedLine: Int
  private var pieces: [InlinePiece] = []
  private var isInAutolink = false

  /// The pieces of a leaf block in order; nil if `content` is not what cmark read.
  ///
  /// `content` is the block without container marks and NUL, its lines joined by line feeds;
  /// cmark's own copy of it begins at `start`, and its columns are ahead by `columnShift`.
  static func pieces(
    of node: Node, in content: [UInt8], from start: Int = 0, columnShift: Int = 0
  ) -> [InlinePiece]? {
    var walk = InlineWalk(content: content, start: start, columnShift: columnShift)
    for event in NodeEvents(below: node) {
      guard walk.read(event) else { return nil }
    }
    return walk.offset == content.count ? walk.pieces : nil
  }

  private init(content: [UInt8], start: Int, columnShift: Int) {
    self.content = content
    self.columnShift = columnShift
    offset = start
    countedLine = start
  }

  private mutating func read(_ event: NodeEvents.Event) -> Bool {
    switch event {
    case .enter(let node): enter(node)
    case .leave(let node): leave(node)
    }
  }

  private mutating func enter(_ node: Node) -> Bool {
    switch node.type {
    case CMARK_NODE_TEXT: isInAutolink || readText(node)
    case CMARK_NODE_SOFTBREAK: readBreak(.softBreak)
    case CMARK_NODE_LINEBREAK: readHardBreak()
    case CMARK_NODE_CODE: readCodeSpan()
    case CMARK_NODE_HTML_INLINE: readHTML(node)
    case CMARK_NODE_EMPH: take(1, .opening(.emphasis))
    case CMARK_NODE_STRONG: take(2, .opening(.strong))
    case CMARK_NODE_LINK: readLinkStart()
    case CMARK_NODE_IMAGE: take(2, .opening(.image))
    default: false
    }
  }

  private mutating func leave(_ node: Node) -> Bool {
    switch node.type {
    case CMARK_NODE_EMPH: take(1, .closing(.emphasis))
    case CMARK_NODE_STRONG: take(2, .closing(.strong))
    case CMARK_NODE_LINK: readLinkEnd(node)
    case CMARK_NODE_IMAGE: take(end(of: node) - offset, .closing(.image))
    default: true
    }
  }

  /// Takes the next bytes as one piece.
  private mutating func take(_ count: Int, _ kind: InlinePiece.Kind) -> Bool {
    guard count >= 0, offset + count <= content.count else { return false }
    if count > 0 { pieces.append(InlinePiece(kind: kind, range: offset..<offset + count)) }
    offset += count
    return true
  }

  private func byte(_ distance: Int = 0) -> UInt8? {
    offset + distance < content.count ? content[offset + distance] : nil
  }
}

// MARK: Text and breaks

extension InlineWalk {
  /// Reads what became one text: words, escapes and character references.
  private mutating func readText(_ node: Node) -> Bool {
    let literal = node.literal
    var read = 0
    while read < literal.count {
      guard
        let length = readPlain(literal[read...]) ?? readEscape(literal[read...])
          ?? readReference(literal[read...])
      else { return false }
      read += length
    }
    return true
  }

  /// Takes the bytes that stand for themselves; nil if there are none.
  private mutating func readPlain(_ literal: ArraySlice<UInt8>) -> Int? {
    var length = 0
    for byte in literal {
      guard byte == self.byte(length), byte != UInt8(ascii: "\\"), byte != UInt8(ascii: "&") else {
        break
      }
      length += 1
    }
    return length > 0 && take(length, .text) ? length : nil
  }

  /// Takes a backslash, with the character that it escapes if it does.
  private mutating func readEscape(_ literal: ArraySlice<UInt8>) -> Int? {
    guard byte() == UInt8(ascii: "\\") else { return nil }
    let escapes = byte(1)?.isPunctuation == true
    guard literal.first == byte(escapes ? 1 : 0) else { return nil }
    return take(escapes ? 2 : 1, escapes ? .escape : .text) ? 1 : nil
  }

  /// Takes an ampersand, with the rest of a character reference if it begins one.
  private mutating func readReference(_ literal: ArraySlice<UInt8>) -> Int? {
    guard byte() == UInt8(ascii: "&") else { return nil }
    guard let reference = CharacterReference(at: offset, in: content) else {
      return literal.first == UInt8(ascii: "&") && take(1, .text) ? 1 : nil
    }
    let characters = Array(reference.characters.utf8)
    guard literal.starts(with: characters) else { return nil }
    return take(reference.length, .entity(reference.characters)) ? characters.count : nil
  }

  /// Reads a line break that cmark counts, with the white space around it.
  private mutating func readBreak(_ kind: InlinePiece.Kind) -> Bool {
    var end = offset
    while end < content.count, content[end] != 0x0A, content[end].isWhiteSpace { end += 1 }
    guard end < content.count, content[end] == 0x0A else { return false }
    countedLine = end + 1
    guard take(end + 1 - offset, kind) else { return false }
    while byte()?.isSpaceOrTab == true { offset += 1 }
    return true
  }

  private mutating func readHardBreak() -> Bool {
    guard byte() == UInt8(ascii: "\\") else { return readBreak(.code(.hardBreak)) }
    return byte(1) == 0x0A && take(2, .code(.hardBreak))
  }
}

// MARK: Codes

extension InlineWalk {
  private mutating func readCodeSpan() -> Bool {
    let ticks = run(of: UInt8(ascii: "`"), at: offset)
    guard ticks > 0 else { return false }
    var end = offset + ticks
    while end < content.count {
      let length = run(of: UInt8(ascii: "`"), at: end)
      if length == ticks { return take(end + length - offset, .code(.codeSpan)) }
      end += max(length, 1)
    }
    return false
  }

  private func run(of byte: UInt8, at start: Int) -> Int {
    var end = start
    while end < content.count, content[end] == byte { end += 1 }
    return end - start
  }

  private mutating func readHTML(_ node: Node) -> Bool {
    let literal = node.literal
    return content[offset...].starts(with: literal) && take(literal.count, .code(.html))
  }

  private mutating func readLinkStart() -> Bool {
    guard byte() == UInt8(ascii: "<") else { return take(1, .opening(.link)) }
    guard let end = content[offset...].firstIndex(of: UInt8(ascii: ">")) else { return false }
    isInAutolink = true
    return take(end + 1 - offset, .code(.autolink))
  }

  private mutating func readLinkEnd(_ node: Node) -> Bool {
    guard !isInAutolink else {
      isInAutolink = false
      return true
    }
    return take(end(of: node) - offset, .closing(.link))
  }

  /// Where a link or image ends.
  private func end(of node: Node) -> Int {
    countedLine + node.lastColumn - columnShift
  }
}
