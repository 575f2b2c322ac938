extension MarkdownText {
  /// A text with the texts of its blocks replaced, all else byte for byte as it is.
  ///
  /// A line that CommonMark would read as a list, heading or other block where it stands is indented
  /// or escaped, so that the new text has the same blocks. A blank text leaves its block as it is.
  ///
  /// - Parameters:
  ///   - blocks: all blocks of `text` or some of them, in order.
  ///   - text: the text that the blocks were read from.
  ///   - texts: the new text of each block.
  /// - Returns: the new text.
  package static func replacing(
    _ blocks: [Block], of text: String, with texts: [String]
  ) -> String {
    let source = Array(text.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    var copied = 0
    for (block, text) in zip(blocks, texts) {
      let new = block.frame.framed(block.range.lowerBound == 0 ? withoutByteOrderMark(text) : text)
      guard !new.isEmpty, block.range.upperBound <= source.count else { continue }
      result.append(contentsOf: source[copied..<block.range.lowerBound])
      result.append(contentsOf: new)
      copied = block.range.upperBound
    }
    result.append(contentsOf: source[copied...])
    return String(decoding: result, as: UTF8.self)
  }

  /// A text that can stand at the very start, where cmark skips a U+FEFF and reads on.
  private static func withoutByteOrderMark(_ text: String) -> String {
    String(text.unicodeScalars.drop { $0 == "\u{FEFF}" || $0 == " " || $0 == "\t" || $0 == "\n" })
  }
}

extension BlockFrame {
  /// A text as it stands in its block, without the marks of the first line.
  fileprivate func framed(_ text: String) -> [UInt8] {
    let lines = Self.lines(of: text)
    switch self {
    case .heading(let isClosed): return HeadingText.safe(lines, isClosed: isClosed)
    case .lines(let continuation, let definitions):
      let margin = Array(continuation.utf8)
      let safe = ParagraphLines.safe(
        lines, behind: Array(definitions.utf8), margin: margin.count)
      return Array(safe.joined(separator: [0x0A] + margin))
    }
  }

  /// The lines that hold something, without white space before them and behind the last.
  private static func lines(of text: String) -> [ArraySlice<UInt8>] {
    var lines = Array(text.utf8).split(whereSeparator: \.isLineEnd)
      .map { $0.drop(while: \.isSpaceOrTab) }
      .filter { !$0.allSatisfy(\.isWhiteSpace) }
    if let last = lines.popLast() { lines.append(last.dropLast(while: \.isWhiteSpace)) }
    return lines
  }
}
