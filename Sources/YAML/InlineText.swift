/// The one form in which a text is written anew on one line.
enum InlineText {
  /// The text bare where no reader could take it for anything else, or in double quotes.
  static func bytes(of text: String, inFlow: Bool = false) -> [UInt8] {
    let isPlain =
      PlainText.isSafe(text.utf8, inFlow: inFlow)
      && !text.unicodeScalars.contains(where: DoubleQuotedText.needsEscape)
    return isPlain ? Array(text.utf8) : DoubleQuotedText.bytes(of: text)
  }
}
