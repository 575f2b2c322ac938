import Glibc

/// Reads texts of plain paragraphs, as most are, without cmark.
///
/// All their lines begin with a letter, with which markup of blocks never begins (CommonMark 0.30,
/// chapter 4), end in no white space or backslash, and hold neither control characters nor `[`.
enum PlainParagraphs {
  /// The blocks of a text; nil where it is not that plain.
  static func blocks(of text: Span<UInt8>) -> [Block]? {
    ranges(in: text)?.map { block($0, of: text) }
  }

  /// Where the paragraphs are, without the line feeds at their ends; nil where the text is not that
  /// plain.
  static func ranges(in text: Span<UInt8>) -> [Range<Int>]? {
    guard !text.mayHoldMarkup else { return nil }
    var ranges: [Range<Int>] = []
    var (start, line) = (0, 0)
    while line < text.count {
      let end = text.lineEnd(from: line)
      guard line == end || text.isPlainLine(line..<end) else { return nil }
      let isLast = end + 1 >= text.count || text[end + 1] == 0x0A
      if isLast, start < end {
        guard Words.standPlainly(in: text.extracting(start..<end)) else { return nil }
        ranges.append(start..<end)
      }
      if isLast || line == end { start = end + 1 }
      line = end + 1
    }
    return ranges
  }

  private static func block(_ range: Range<Int>, of text: Span<UInt8>) -> Block {
    Block(
      kind: .paragraph, text: text.extracting(range).joined, range: range, references: [],
      frame: .lines(continuation: "", definitions: ""))
  }
}

extension Span<UInt8> {
  /// Whether a control character or a `[` is in it.
  fileprivate var mayHoldMarkup: Bool {
    // Without a way out of the loop, the compiler looks at many bytes at once.
    var marks: UInt8 = 0
    for index in indices {
      let byte = self[index]
      let isControl: UInt8 = byte < 0x20 ? 1 : 0
      let isLineFeed: UInt8 = byte == 0x0A ? 1 : 0
      marks |= isControl ^ isLineFeed | (byte == UInt8(ascii: "[") ? 1 : 0)
    }
    return marks != 0
  }

  fileprivate func isPlainLine(_ line: Range<Int>) -> Bool {
    let (first, last) = (self[line.lowerBound], self[line.upperBound - 1])
    // 0xEF begins a byte order mark.
    return (first.isLetter || first >= 0x80 && first != 0xEF) && !last.isSpaceOrTab
      && last != UInt8(ascii: "\\")
  }

  fileprivate func lineEnd(from start: Int) -> Int {
    // The pointers live as long as the closure, and only bytes behind the start are searched.
    unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, 0x0A, bytes.count - start)
      else { return bytes.count }
      return unsafe base.distance(to: UnsafeRawPointer(found))
    }
  }

  /// The UTF-8 with a space for each line feed.
  fileprivate var joined: String {
    guard lineEnd(from: 0) < count else {
      // The bytes are those of a String, between two of its characters.
      return unsafe String(copying: UTF8Span(unchecked: self))
    }
    return String(decoding: indices.map { self[$0] == 0x0A ? 0x20 : self[$0] }, as: UTF8.self)
  }
}
