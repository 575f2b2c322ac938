/// Texts as literal blocks, `|` and `|-`.
enum LiteralText {
  /// Whether a literal block can hold the text so that every reader gets it back.
  ///
  /// Its first line that is not empty begins without white space, by which readers know the indent,
  /// and no more than one line break stands at its end.
  static func canHold(_ text: String) -> Bool {
    let utf8 = text.utf8
    guard let first = utf8.first(where: { $0 != Byte.lineFeed }) else { return false }
    guard first != Byte.space, first != Byte.tab, !utf8.suffix(2).elementsEqual("\n\n".utf8) else {
      return false
    }
    return text.unicodeScalars.allSatisfy { !DoubleQuotedText.needsEscape($0) || $0 == "\n" }
  }

  /// `|`, or `|-` for a text without a line break at its end.
  static func header(for text: String) -> String {
    text.utf8.last == Byte.lineFeed ? "|" : "|-"
  }

  /// The lines of a text, without the line break at its end.
  static func lines(of text: some Sequence<UInt8>) -> [[UInt8]] {
    var lines = text.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    if lines.count > 1, lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { Array($0) }
  }

  /// A line behind its indent; an empty one stays empty.
  static func indented(_ line: [UInt8], by width: Int) -> [UInt8] {
    line.isEmpty ? [] : [UInt8](repeating: Byte.space, count: width) + line
  }
}
