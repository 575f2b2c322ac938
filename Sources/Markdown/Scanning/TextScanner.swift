/// Finds what must stay as it is in plain text: placeholders, phone numbers, e-mail addresses and
/// web addresses.
package enum TextScanner {
  /// Something found.
  package struct Span: Hashable, Sendable {
    /// `placeholder`, `phone`, `email` or `url`.
    package let kind: InlineCode.Kind
    /// The bytes of the text that it covers.
    package let range: Range<Int>
  }

  /// What a text holds, in order and without overlaps; ranges are UTF-8 offsets.
  package static func spans(in text: String) -> [Span] {
    spans(in: Array(text.utf8)[...])
  }

  /// What some UTF-8 holds, in order and without overlaps; ranges are indices of `bytes`.
  ///
  /// Only `{`, `@`, `:`, `+`, digits and `www.` are looked at closely.
  package static func spans(in bytes: ArraySlice<UInt8>) -> [Span] {
    var spans: [Span] = []
    var offset = bytes.startIndex
    var free = offset
    while offset < bytes.endIndex {
      let kind = candidate(bytes[offset])
      if let kind, let range = range(of: kind, at: offset, in: bytes[free...]) {
        spans.append(Span(kind: kind, range: range))
        free = range.upperBound
        offset = free
      } else {
        offset += 1
      }
    }
    return spans
  }

  /// What lies around and between the spans of some UTF-8, in order; ranges are indices of `bytes`.
  package static func gaps(in bytes: ArraySlice<UInt8>) -> [Range<Int>] {
    var gaps: [Range<Int>] = []
    var start = bytes.startIndex
    for span in spans(in: bytes) {
      if start < span.range.lowerBound { gaps.append(start..<span.range.lowerBound) }
      start = span.range.upperBound
    }
    if start < bytes.endIndex { gaps.append(start..<bytes.endIndex) }
    return gaps
  }

  /// Whether a byte may be the sign of something.
  static func mayBegin(with byte: UInt8) -> Bool { candidate(byte) != nil }

  /// What a byte may be the sign of.
  private static func candidate(_ byte: UInt8) -> InlineCode.Kind? {
    switch byte {
    case UInt8(ascii: "{"): .placeholder
    case UInt8(ascii: "@"): .email
    case UInt8(ascii: ":"), UInt8(ascii: "w"), UInt8(ascii: "W"): .url
    case UInt8(ascii: "+"), UInt8(ascii: "0")...UInt8(ascii: "9"): .phone
    default: nil
    }
  }

  private static func range(
    of kind: InlineCode.Kind, at offset: Int, in bytes: ArraySlice<UInt8>
  ) -> Range<Int>? {
    switch kind {
    case .placeholder: Placeholder.range(at: offset, in: bytes)
    case .email: EmailAddress.range(around: offset, in: bytes)
    case .url: WebAddress.range(around: offset, in: bytes)
    default: PhoneNumber.range(at: offset, in: bytes)
    }
  }
}
