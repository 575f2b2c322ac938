import Glibc

// Texts compared by their UTF-8, at the speed of the C library.

extension String {
  /// Whether its UTF-8 stands before another's in the order of bytes.
  package func precedes(_ other: String) -> Bool {
    let order = byteOrder(to: other)
    return order != 0 ? order < 0 : utf8.count < other.utf8.count
  }

  /// Whether it has the same UTF-8 as another.
  package func hasBytes(of other: String) -> Bool {
    utf8.count == other.utf8.count && byteOrder(to: other) == 0
  }

  /// The order of the bytes that both have, as `memcmp` tells it.
  private func byteOrder(to other: String) -> Int32 {
    let (left, right) = (utf8Span.span, other.utf8Span.span)
    let common = min(left.count, right.count)
    // Both pointers live as long as the closures, and have at least as many bytes as are compared;
    // only an empty text may have none.
    return unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return 0 }
        return unsafe memcmp(left, right, common)
      }
    }
  }
}
