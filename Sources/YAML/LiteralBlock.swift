/// The value of a literal block scalar whose indent is known, and whose lines end in LF or CR LF.
enum LiteralBlock {
  /// The text of the block.
  ///
  /// - Parameters:
  ///   - range: from the header to the end of the last line of text.
  ///   - indent: the spaces in front of each line, at least 1.
  ///   - bytes: the file.
  /// - Returns: UTF-8, with LF between the lines.
  static func value(of range: Range<Int>, indent: Int, in bytes: [UInt8]) -> [UInt8] {
    let span = bytes.span
    var value: [UInt8] = []
    value.reserveCapacity(range.count)
    let headerEnd = LineBreak.nextUsual(in: span, from: range.lowerBound)
    var lineEnd = headerEnd
    while lineEnd < range.upperBound {
      if lineEnd > headerEnd { value.append(Byte.lineFeed) }
      let start = lineEnd + LineBreak.length(in: span, at: lineEnd)
      lineEnd = LineBreak.nextUsual(in: span, from: start)
      if start + indent < lineEnd { value.append(contentsOf: bytes[start + indent..<lineEnd]) }
    }
    let isStripped = bytes[range.lowerBound + 1] == Byte.dash
    // Without a line break at the end of the file, the text has none either.
    if !isStripped, range.upperBound < bytes.count { value.append(Byte.lineFeed) }
    return value
  }
}
