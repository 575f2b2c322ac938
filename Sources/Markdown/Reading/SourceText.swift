/// The bytes of a Markdown text and where its lines start.
struct SourceText {
  let bytes: [UInt8]
  /// Byte offsets of the first byte of each line.
  let lineStarts: [Int]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    lineStarts = Self.lineStarts(of: bytes)
  }

  /// The byte at an offset; a line feed behind the end.
  subscript(offset: Int) -> UInt8 {
    offset < bytes.count ? bytes[offset] : 0x0A
  }

  /// The offset of the line end that follows an offset.
  func lineEnd(after offset: Int) -> Int {
    var end = offset
    while end < bytes.count, !bytes[end].isLineEnd { end += 1 }
    return end
  }

  private static func lineStarts(of bytes: [UInt8]) -> [Int] {
    var starts = [0]
    for (offset, byte) in bytes.enumerated() where byte.isLineEnd {
      let pair = byte == 0x0D && offset + 1 < bytes.count && bytes[offset + 1] == 0x0A
      if !pair { starts.append(offset + 1) }
    }
    return starts
  }
}
