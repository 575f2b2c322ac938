internal import CShims

/// Unicode normalisation form C, the one form that texts are kept in (UAX #15).
///
/// Never NFKC: it would turn U+00B4 inside a Skolt Sámi word into a space and a combining acute,
/// and no-break spaces into plain ones.
///
/// A text over `Int32.max` bytes is beyond ICU: it counts as not normalised and is left as it is.
package enum NFC {
  /// The first UTF-8 byte of U+0300, the first combining mark.
  ///
  /// Every code point below is inert under NFC (`NFC_Quick_Check` Yes, combining class 0), so a
  /// text without a byte from here on is in NFC. All letters of the languages of Finland are below.
  package static var firstDoubtfulByte: UInt8 { 0xCC }

  /// Whether the text is in NFC.
  package static func isNormalized(_ text: String) -> Bool {
    isNormalized(utf8: text.utf8Span.span)
  }

  /// Whether the UTF-8 text is in NFC.
  package static func isNormalized(utf8: Span<UInt8>) -> Bool {
    // Without a way out of the loop, the compiler compares many bytes at once.
    var highest: UInt8 = 0
    for index in utf8.indices { highest = max(highest, utf8[index]) }
    return highest < firstDoubtfulByte || isNormalizedByICU(utf8)
  }

  /// The text in NFC; itself, without a copy, where it already is.
  package static func normalized(_ text: String) -> String {
    let utf8 = text.utf8Span.span
    if isNormalized(utf8: utf8) { return text }
    return unsafe String(icuCapacity: utf8.count, from: utf8) {
      source, length, output, room, error in
      // Source and output are apart: ICU refuses a result over its source.
      unsafe shim_nfc_normalize(source, length, output, room, &error)
    } ?? text
  }

  private static func isNormalizedByICU(_ utf8: Span<UInt8>) -> Bool {
    var error: Int32 = 0
    // ICU reads the `length` bytes and keeps none of them.
    return unsafe utf8.withICUText { text, length in
      unsafe shim_nfc_is_normalized(text, length, &error)
    } ?? false
  }
}
