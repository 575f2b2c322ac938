extension YAMLNode {
  /// Where a byte of the value stands in the file.
  ///
  /// Exact for scalars on one line, escapes counted, and for literal blocks. Of a scalar that YAML
  /// folds over several lines, exact for all that is not white space.
  ///
  /// - Parameter offset: the byte's offset in the UTF-8 of `text`; its length stands for the end.
  /// - Returns: the place; that of the node where it is no scalar.
  package func position(atUTF8Offset offset: Int) -> YAMLPosition {
    guard kind == .scalar else { return position }
    return file.positions.position(of: fileOffset(ofValue: max(0, offset)))
  }

  /// Where some bytes of the value stand in the file, in one walk over it: the offsets ascend, and
  /// mean what they do for one.
  package func positions(atUTF8Offsets offsets: [Int]) -> [YAMLPosition] {
    guard kind == .scalar, style == .literal, record.storage != .verbatim else {
      return offsets.map(position(atUTF8Offset:))
    }
    var lines = LiteralLines(of: self)
    let positions = file.positions
    return offsets.map { positions.position(of: lines.fileOffset(ofValue: max(0, $0))) }
  }

  private func fileOffset(ofValue offset: Int) -> Int {
    let contents = style.contents(of: range)
    if record.storage == .verbatim { return min(contents.lowerBound + offset, contents.upperBound) }
    if style == .literal {
      var lines = LiteralLines(of: self)
      return lines.fileOffset(ofValue: offset)
    }
    let isFolded = file.bytes[range].contains(Byte.lineFeed)
    return isFolded ? foldedOffset(offset, in: contents) : escapedOffset(offset, in: contents)
  }

  private func escapedOffset(_ offset: Int, in contents: Range<Int>) -> Int {
    var (index, passed) = (contents.lowerBound, 0)
    while index < contents.upperBound {
      let unit = QuotedUnit(in: file.bytes, at: index, style: style)
      guard passed + unit.valueLength <= offset else { break }
      index += unit.length
      passed += unit.valueLength
    }
    return index
  }

  /// Folding changes white space only: the rest of the value is in the file in the same order.
  private func foldedOffset(_ offset: Int, in contents: Range<Int>) -> Int {
    let (value, bytes) = (Array(value), file.bytes)
    let isInWord = offset < value.count && !isWhite(value[offset])
    var (index, passed) = (foldedStart(contents), 0)
    while index < contents.upperBound {
      if isWhite(bytes[index]) || isContinuation(index), passed < offset || isInWord {
        index += 1
      } else if passed >= offset {
        break
      } else if passed < value.count, isWhite(value[passed]) {
        passed += 1
      } else {
        let unit = QuotedUnit(in: bytes, at: index, style: style)
        index += unit.length
        if !unit.isWhite { passed += unit.valueLength }
      }
    }
    return index
  }

  private func foldedStart(_ contents: Range<Int>) -> Int {
    guard style == .folded else { return contents.lowerBound }
    let bytes = file.bytes
    return LineBreak.next(in: bytes.span, from: contents.lowerBound)
  }

  /// Whether a backslash at the end of a line is there, which stands for nothing.
  private func isContinuation(_ index: Int) -> Bool {
    style == .double && file.bytes[index] == Byte.backslash && isWhite(file.bytes[index + 1])
      && file.bytes[index + 1] != Byte.space && file.bytes[index + 1] != Byte.tab
  }
}

/// Walks over the lines of a literal block, which are those of its value behind an indent.
private struct LiteralLines {
  private let bytes: [UInt8]
  private let value: [UInt8]
  private let blockEnd: Int
  /// The end of the current line in the file.
  private var end: Int
  /// The current line in the value.
  private var line: Range<Int>

  init(of node: YAMLNode) {
    let (bytes, block) = (node.file.bytes, node.range)
    self.bytes = bytes
    value = Array(node.value)
    blockEnd = block.upperBound
    end = LineBreak.next(in: bytes.span, from: block.lowerBound)
    line = 0..<0
    advance(from: 0)
  }

  /// Goes on to the line with an offset of the value, which is no less than the one before.
  mutating func fileOffset(ofValue offset: Int) -> Int {
    while offset > line.upperBound, end < blockEnd {
      advance(from: line.upperBound + LineBreak.length(in: value.span, at: line.upperBound))
    }
    guard offset <= line.upperBound else { return blockEnd }
    return end - (line.upperBound - max(offset, line.lowerBound))
  }

  private mutating func advance(from start: Int) {
    guard end < blockEnd else { return }
    end = LineBreak.next(in: bytes.span, from: end + LineBreak.length(in: bytes.span, at: end))
    line = start..<LineBreak.next(in: value.span, from: start)
  }
}

extension QuotedUnit {
  /// Whether it is an escape of white space.
  fileprivate var isWhite: Bool {
    guard let scalar, scalar.isASCII else { return false }
    return YAML.isWhite(UInt8(ascii: scalar))
  }
}

private func isWhite(_ byte: UInt8) -> Bool {
  switch byte {
  case Byte.space, Byte.tab, Byte.lineFeed, Byte.carriageReturn: true
  default: false
  }
}
