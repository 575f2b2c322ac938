/// A line of a file that is blank or holds a comment.
struct FileLine {
  /// With its line break.
  let range: Range<Int>
  /// The spaces in front.
  let indent: Int
  /// Whether there is nothing behind them.
  let isBlank: Bool
  let isComment: Bool

  /// The line that begins at an index.
  init(at start: Int, in bytes: [UInt8]) {
    let end = LineBreak.next(in: bytes.span, from: start)
    range = start..<end + LineBreak.length(in: bytes.span, at: end)
    let text = bytes[start..<end].drop { $0 == Byte.space }
    indent = text.startIndex - start
    isBlank = text.allSatisfy { $0 == Byte.tab }
    isComment = text.first == Byte.hash
  }

  /// The lines that a range is made of.
  static func lines(in range: Range<Int>, of bytes: [UInt8]) -> [FileLine] {
    var lines: [FileLine] = []
    var start = range.lowerBound
    while start < range.upperBound {
      let line = FileLine(at: start, in: bytes)
      lines.append(line)
      start = line.range.upperBound
    }
    return lines
  }

  /// Where the line of an index begins, behind a byte order mark.
  static func start(of index: Int, in bytes: [UInt8]) -> Int {
    let end = bytes[..<index].lastIndex { $0 == Byte.lineFeed || $0 == Byte.carriageReturn }
    return end.map { $0 + 1 } ?? start(of: bytes)
  }

  /// Where the text of a file begins.
  static func start(of bytes: [UInt8]) -> Int {
    ByteOrderMark.isPresent(in: bytes) ? ByteOrderMark.utf8.count : 0
  }
}
