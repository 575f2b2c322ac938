/// Tells where pieces of scalars stand by a look at their own lines, without reading their file.
///
/// That is enough for a scalar that is all of the rest of its line, as it is, and for a literal
/// block whose lines are the text's behind an indent: nearly all that the program writes. Of others
/// only reading the file can tell.
package struct ScalarGlance {
  private let bytes: [UInt8]
  /// The line that was looked at last, from 1, and its first byte.
  private var line: Int32 = 1
  private var start = 0

  /// A look at a file, byte order mark included.
  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Where some bytes of a scalar's value stand; quick for scalars in the order of the file.
  ///
  /// - Parameters:
  ///   - offsets: in the UTF-8 of the value, ascending; its length stands for the end.
  ///   - text: the value.
  ///   - position: where the scalar begins.
  /// - Returns: a position for each offset; nil where a look does not tell, or finds another text.
  package mutating func positions(
    of offsets: [Int], in text: String, at position: YAMLPosition
  ) -> [YAMLPosition]? {
    guard go(to: position.line), position.line > 1 || !ByteOrderMark.isPresent(in: bytes),
      let scalar = offset(ofColumn: position.column), scalar < bytes.count
    else { return nil }
    let value = text.utf8Span.span
    guard offsets.allSatisfy({ (0...value.count).contains($0) }) else { return nil }
    if bytes[scalar] == Byte.bar {
      return literal(offsets, in: value, headerAt: scalar, line: position.line)
    }
    let rest = scalar..<LineBreak.nextLineFeed(in: bytes.span, from: scalar)
    guard bytes[scalar] != Byte.greater, hasText(value, in: rest) else { return nil }
    return offsets.map { offset in
      YAMLPosition(
        line: position.line, column: position.column + value.scalarCount(0..<offset))
    }
  }

  /// Goes to a line; false where the file has no such line.
  private mutating func go(to target: Int32) -> Bool {
    if target < line { (line, start) = (1, 0) }
    while line < target {
      let end = LineBreak.nextLineFeed(in: bytes.span, from: start)
      guard end < bytes.count else { return false }
      (line, start) = (line + 1, end + 1)
    }
    return true
  }

  /// The byte at a column of the line.
  private func offset(ofColumn column: Int32) -> Int? {
    var (offset, reached) = (start, 1 as Int32)
    while reached < column {
      guard offset < bytes.count, bytes[offset] != Byte.lineFeed else { return nil }
      repeat { offset += 1 } while offset < bytes.count && UTF8.isContinuation(bytes[offset])
      reached += 1
    }
    return offset
  }

  private func hasText(_ text: Span<UInt8>, in range: Range<Int>) -> Bool {
    bytes.span.extracting(range).isSame(as: text)
  }

  private func literal(
    _ offsets: [Int], in value: Span<UInt8>, headerAt header: Int, line: Int32
  ) -> [YAMLPosition]? {
    var walk = LiteralWalk(to: offsets)
    var end = LineBreak.nextLineFeed(in: bytes.span, from: header)
    let chomping = bytes[header..<end].dropFirst()
    guard chomping.isEmpty || chomping.elementsEqual([Byte.dash]) else { return nil }
    var line = line
    while !walk.isDone {
      let start = end + 1
      guard start < bytes.count else { return nil }
      end = LineBreak.nextLineFeed(in: bytes.span, from: start)
      line += 1
      guard walk.take(bytes.span.extracting(start..<end), line, of: value) else { return nil }
    }
    return walk.positions
  }
}

/// Goes through a text and the lines of the literal block that holds it.
private struct LiteralWalk {
  private(set) var positions: [YAMLPosition] = []
  private let offsets: [Int]
  /// The spaces before each line, told by the first line with text.
  private var indent: Int?
  /// What comes next in the text.
  private var next = 0

  init(to offsets: [Int]) { self.offsets = offsets }

  /// Whether every offset has its position.
  var isDone: Bool { positions.count == offsets.count }

  /// Goes on with a line of the block; false where it is not the text's.
  mutating func take(_ line: Span<UInt8>, _ number: Int32, of value: Span<UInt8>) -> Bool {
    guard next <= value.count else { return false }
    let end = LineBreak.nextLineFeed(in: value, from: next)
    let text = value.extracting(next..<end)
    let indent = text.isEmpty ? 0 : self.indent ?? line.count - text.count
    guard indent >= 0, line.count == indent + text.count,
      line.extracting(indent..<line.count).isSame(as: text),
      (0..<indent).allSatisfy({ line[$0] == Byte.space })
    else { return false }
    if !text.isEmpty { self.indent = indent }
    while !isDone, offsets[positions.count] <= end {
      let column = value.scalarCount(next..<offsets[positions.count])
      positions.append(YAMLPosition(line: number, column: Int32(indent) + 1 + column))
    }
    next = end + 1
    return true
  }
}

extension Span<UInt8> {
  fileprivate func scalarCount(_ range: Range<Int>) -> Int32 {
    Int32(extracting(range).count { !UTF8.isContinuation($0) })
  }
}
