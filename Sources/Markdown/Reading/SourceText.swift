/// The bytes of a Markdown text and where its lines start.
struct SourceText {
  let bytes: [UInt8]
  /// Byte offsets of the first byte of each line; the first is behind a byte order mark, which cmark
  /// does not count.
  let lineStarts: [Int]

  /// Whether a link reference definition may be among them: `]:` is.
  let mayHaveDefinitions: Bool

  init(_ bytes: [UInt8]) {
    var starts = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var hasColon = false
    var before: UInt8 = 0
    for (offset, byte) in bytes.enumerated() {
      if byte == 0x0A, before == 0x0D {
        starts[starts.count - 1] = offset + 1
      } else if byte.isLineEnd {
        starts.append(offset + 1)
      } else if byte == UInt8(ascii: ":"), before == UInt8(ascii: "]") {
        hasColon = true
      }
      before = byte
    }
    self.bytes = bytes
    lineStarts = starts
    mayHaveDefinitions = hasColon
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
}
