/// Line and column of any byte, found by walking at most one block.
struct PositionIndex: Sendable {
  private static let block = 512

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

  /// The offset of the byte at a position; nil where the file has no such place.
  func offset(of position: YAMLPosition) -> Int? {
    // Marks ascend: the last one that is not behind the position begins its block.
    var (low, high) = (0, marks.count)
    while low < high {
      let middle = (low + high) / 2
      if marks[middle] <= position { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    var reached = marks[low - 1]
    for offset in (low - 1) * Self.block..<bytes.count where reached <= position {
      if UTF8.isContinuation(bytes[offset]) { continue }
      if reached == position { return offset }
      let isLineEnd = bytes[offset] == Byte.lineFeed
      reached = YAMLPosition(
        line: isLineEnd ? reached.line + 1 : reached.line,
        column: isLineEnd ? 1 : reached.column + 1)
    }
    return reached == position ? bytes.count : nil
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
