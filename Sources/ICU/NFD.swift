internal import CShims

/// Unicode normalisation form D, which some formats count and compare in (UAX #15).
package enum NFD {
  /// The text in NFD; itself where ICU fails.
  package static func normalized(_ text: String) -> String {
    let utf8 = text.utf8Span.span
    return unsafe String(icuCapacity: utf8.count, from: utf8) {
      source, length, output, room, error in
      // Source and output are apart: ICU refuses a result over its source.
      unsafe shim_nfd_normalize(source, length, output, room, &error)
    } ?? text
  }
}
