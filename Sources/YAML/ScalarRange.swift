/// Where a scalar ends for those who edit it; libyaml counts blank lines behind a block to it.
enum ScalarRange {
  /// The range of a scalar, of a block from its header to the end of its last line with text.
  static func range(
    from start: Int, to end: Int, _ style: YAMLNode.Style, _ value: UnsafeBufferPointer<UInt8>,
    in bytes: [UInt8]
  ) -> Range<Int> {
    switch style {
    case .literal: start..<literalEnd(from: start, lines: unsafe lineCount(value.span), in: bytes)
    case .folded: start..<foldedEnd(from: start, to: end, unsafe value.span, in: bytes)
    default: start..<end
    }
  }

  /// The lines of a text without the line breaks at its end.
  private static func lineCount(_ text: Span<UInt8>) -> Int {
    var end = text.count
    while end > 0, text[end - 1] == Byte.lineFeed { end -= 1 }
    guard end > 0 else { return 0 }
    let text = text.extracting(0..<end)
    var count = 1
    var index = LineBreak.next(in: text, from: 0)
    while index < end {
      count += 1
      index = LineBreak.next(in: text, from: index + LineBreak.length(in: text, at: index))
    }
    return count
  }

  /// The lines of a literal block are those of its value.
  private static func literalEnd(from start: Int, lines: Int, in bytes: [UInt8]) -> Int {
    guard lines > 0 else { return headerEnd(from: start, in: bytes) }
    let span = bytes.span
    var end = LineBreak.next(in: span, from: start)
    for _ in 0..<lines {
      end = LineBreak.next(in: span, from: end + LineBreak.length(in: span, at: end))
    }
    return end
  }

  /// Without the blank lines behind, unless the text itself may end in a line of white space.
  private static func foldedEnd(
    from start: Int, to end: Int, _ value: Span<UInt8>, in bytes: [UInt8]
  ) -> Int {
    var last = value.count - 1
    while last >= 0, value[last] == Byte.lineFeed { last -= 1 }
    let endsInWhite = last >= 0 && (value[last] == Byte.space || value[last] == Byte.tab)
    let breaks = [Byte.lineFeed, Byte.carriageReturn]
    let blanks = endsInWhite ? breaks : breaks + [Byte.space, Byte.tab]
    let textEnd = bytes[start..<end].lastIndex { !blanks.contains($0) } ?? start
    let lineEnd = min(end, LineBreak.next(in: bytes.span, from: textEnd))
    return max(lineEnd, headerEnd(from: start, in: bytes))
  }

  /// The end of `|-`, `>2+` and the like.
  static func headerEnd(from start: Int, in bytes: [UInt8]) -> Int {
    let rest = bytes[(start + 1)...]
    return rest.firstIndex { !"+-0123456789".utf8.contains($0) } ?? bytes.count
  }
}
