/// Line and column of any byte, found by walking at most one block.
struct PositionIndex: Sendable {
  private static let block = 1024

  /// The position of the first byte of each block.
  private var marks: [YAMLPosition] = []
  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    marks.reserveCapacity(bytes.count / Self.block + 1)
    // A byte order mark takes no column.
    var mark = YAMLPosition(line: 1, column: ByteOrderMark.isPresent(in: bytes) ? 0 : 1)
    for start in stride(from: 0, to: bytes.count, by: Self.block) {
      marks.append(mark)
      mark = Self.advance(mark, over: bytes, start..<min(start + Self.block, bytes.count))
    }
    if marks.isEmpty { marks.append(mark) }
  }

  /// The position of a byte; the end of the file where the offset is beyond.
  func position(of offset: Int) -> YAMLPosition {
    let offset = min(max(offset, 0), bytes.count)
    let block = min(offset / Self.block, marks.count - 1)
    return Self.advance(marks[block], over: bytes, block * Self.block..<offset)
  }

  private static func advance(
    _ position: YAMLPosition, over bytes: [UInt8], _ range: Range<Int>
  ) -> YAMLPosition {
    let span = bytes.span.extracting(range)
    let lines = Int32(span.count { $0 == Byte.lineFeed })
    guard lines > 0 else {
      return YAMLPosition(line: position.line, column: position.column + scalars(in: span))
    }
    var lineStart = span.count
    while span[lineStart - 1] != Byte.lineFeed { lineStart -= 1 }
    let rest = span.extracting(lineStart..<span.count)
    return YAMLPosition(line: position.line + lines, column: 1 + scalars(in: rest))
  }

  private static func scalars(in span: Span<UInt8>) -> Int32 {
    Int32(span.count { !UTF8.isContinuation($0) })
  }
}
