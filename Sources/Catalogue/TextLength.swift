import ICU

/// The length of a text as limits count it: UTF-16 code units of its NFC form.
package struct TextLength {
  package let count: Int

  package init(_ text: String) {
    count = NFC.normalized(text).utf8Span.span.utf16Count
  }

  /// The length of a text that is over a limit; nil for one that fits.
  package init?(_ text: String, over limit: Int) {
    // A text has never more UTF-16 code units than bytes, but NFC may have more than the text.
    guard text.utf8.count > limit || !NFC.isNormalized(text) else { return nil }
    let length = TextLength(text)
    guard length.count > limit else { return nil }
    self = length
  }
}

extension Span<UInt8> {
  /// How many code units of UTF-16 a text in UTF-8 has: one for each character, two for those of
  /// four bytes.
  fileprivate var utf16Count: Int {
    var count = 0
    for index in indices {
      let byte = self[index]
      count += (UTF8.isContinuation(byte) ? 0 : 1) + (byte >= 0xF0 ? 1 : 0)
    }
    return count
  }
}
