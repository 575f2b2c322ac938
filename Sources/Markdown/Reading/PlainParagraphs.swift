/// Reads texts of plain paragraphs, as most are, without cmark.
///
/// All their lines begin with a letter, with which markup of blocks never begins (CommonMark 0.30,
/// chapter 4), end in no white space or backslash, and hold neither control characters nor `[`.
enum PlainParagraphs {
  /// The blocks of a text; nil where it is not that plain.
  static func blocks(of text: Span<UInt8>) -> [Block]? {
    var blocks: [Block] = []
    var start = 0
    var end = 0
    while end < text.count {
      guard let lineEnd = plainLine(in: text, from: end) else { return nil }
      let isLast = lineEnd + 1 >= text.count || text[lineEnd + 1] == lineFeed
      if isLast, start < lineEnd {
        guard let block = block(start..<lineEnd, of: text) else { return nil }
        blocks.append(block)
      }
      end = lineEnd + 1
      if isLast || start == lineEnd { start = end }
    }
    return blocks
  }

  /// The end of a line that is plain or empty.
  private static func plainLine(in text: Span<UInt8>, from start: Int) -> Int? {
    var end = start
    while end < text.count, text[end] >= 0x20, text[end] != UInt8(ascii: "[") { end += 1 }
    guard end == text.count || text[end] == lineFeed else { return nil }
    guard start < end else { return end }
    return isPlainStart(text[start]) && isPlainEnd(text[end - 1]) ? end : nil
  }

  private static let lineFeed: UInt8 = 0x0A

  /// 0xEF begins a byte order mark.
  private static func isPlainStart(_ byte: UInt8) -> Bool {
    byte.isLetter || byte >= 0x80 && byte != 0xEF
  }

  private static func isPlainEnd(_ byte: UInt8) -> Bool {
    !byte.isSpaceOrTab && byte != UInt8(ascii: "\\")
  }

  private static func block(_ range: Range<Int>, of text: Span<UInt8>) -> Block? {
    let lines = text.extracting(range)
    guard Words.standPlainly(in: lines) else { return nil }
    return Block(
      kind: .paragraph, text: lines.joined, range: range, references: [],
      frame: .lines(continuation: "", definitions: ""))
  }
}

extension Span<UInt8> {
  /// The UTF-8 with a space for each line feed.
  fileprivate var joined: String {
    // Each byte is written; UTF-8 stays UTF-8 where one byte of ASCII stands for another.
    unsafe String(unsafeUninitializedCapacity: count) { buffer in
      for index in indices { unsafe buffer[index] = self[index] == 0x0A ? 0x20 : self[index] }
      return count
    }
  }
}
