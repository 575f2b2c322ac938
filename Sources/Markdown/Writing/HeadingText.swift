/// The content of a heading that begins with `#`.
enum HeadingText {
  /// The lines as one, with `#`s at its end escaped that would be read as the closing ones.
  static func safe(_ lines: [ArraySlice<UInt8>], isClosed: Bool) -> [UInt8] {
    let heads = lines.dropLast().map(withoutBreak)
    var text = Array((heads + lines.suffix(1)).joined(separator: [0x20]))
    let words = text.dropLast { $0 == UInt8(ascii: "#") }
    if !isClosed, words.count < text.count, words.last?.isSpaceOrTab ?? true {
      text.insert(UInt8(ascii: "\\"), at: words.endIndex)
    }
    return text
  }

  /// A line without the mark of a hard line break, which a heading cannot hold.
  private static func withoutBreak(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = line.dropLast(while: \.isWhiteSpace)
    let backslashes = words.count - words.dropLast { $0 == UInt8(ascii: "\\") }.count
    return words.dropLast(backslashes % 2)
  }
}
