/// Says which texts may be written without quotes.
///
/// Stricter than YAML: every reader, of YAML 1.1 or 1.2, must take the scalar for that very string.
enum PlainText {
  /// Whether the text may stand bare.
  ///
  /// - Parameters:
  ///   - text: the UTF-8 of a text.
  ///   - inFlow: whether it stands between brackets.
  /// - Returns: false where there is any doubt.
  static func isSafe(_ text: some BidirectionalCollection<UInt8>, inFlow: Bool) -> Bool {
    guard let first = text.first, let last = text.last, mayBegin(with: first) else { return false }
    guard last != Byte.space, last != Byte.colon, !text.starts(with: "...".utf8) else {
      return false
    }
    return hasSafeBytes(text, inFlow: inFlow) && !looksTyped(text)
  }

  private static func mayBegin(with byte: UInt8) -> Bool {
    switch Unicode.Scalar(byte) {
    case "a"..."z", "A"..."Z", "0"..."9", "(", "/", "+", ".", "_", "$": true
    default: byte >= 0x80
    }
  }

  private static func hasSafeBytes(_ text: some Sequence<UInt8>, inFlow: Bool) -> Bool {
    var last: UInt8 = 0
    for byte in text {
      switch Unicode.Scalar(byte) {
      case "\0"..."\u{1F}", "\u{7F}": return false
      case " " where last == Byte.colon, "#" where last == Byte.space: return false
      case ",", "[", "]", "{", "}", "?", ":": if inFlow { return false }
      default: break
      }
      last = byte
    }
    return true
  }

  /// Whether some reader may take the text for a truth value, nothing, a number or a date.
  private static func looksTyped(_ text: some Collection<UInt8>) -> Bool {
    if text.count <= 5, words.contains(String(decoding: text, as: UTF8.self).lowercased()) {
      return true
    }
    guard let first = text.first, "0123456789+.".utf8.contains(first) else { return false }
    return looksLikeDate(text) || text.allSatisfy("0123456789+-._:xXoOabcdefABCDEF".utf8.contains)
  }

  private static let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n",
    ".inf", "+.inf", ".nan",
  ]

  /// Four digits, a dash and a digit, as dates and times begin.
  private static func looksLikeDate(_ text: some Collection<UInt8>) -> Bool {
    let head = Array(text.prefix(6))
    return head.count == 6 && head[4] == Byte.dash
      && (head[..<4] + head[5...]).allSatisfy("0123456789".utf8.contains)
  }
}
