import ICU

/// The length of a text as limits count it: UTF-16 code units of its NFC form.
package struct TextLength {
  package let count: Int

  package init(_ text: String) {
    count = NFC.isNormalized(text) ? text.utf16.count : NFC.normalized(text).utf16.count
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
