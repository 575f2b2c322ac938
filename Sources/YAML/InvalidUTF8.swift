/// Finds what is not UTF-8.
enum InvalidUTF8 {
  /// The first bytes from the index on that are not UTF-8.
  static func first(in bytes: [UInt8], from index: Int) -> Range<Int>? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span.extracting(index..<bytes.count))
      return nil
    } catch {
      let fault = error.byteOffsets
      return index + fault.lowerBound..<index + max(fault.upperBound, fault.lowerBound + 1)
    }
  }
}
