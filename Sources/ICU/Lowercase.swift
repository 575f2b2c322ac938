internal import CShims

extension String {
  /// The text in lower case by the rules of a locale (`tr` has a dotless i); itself where ICU
  /// fails.
  ///
  /// The locale is ICU's or BCP 47's; empty for the rules that hold everywhere.
  package func lowercased(locale: String) -> String {
    let utf8 = utf8Span.span
    return unsafe String(icuCapacity: utf8.count, from: utf8) {
      source, length, output, room, error in
      unsafe shim_lowercase(locale, source, length, output, room, &error)
    } ?? self
  }
}
