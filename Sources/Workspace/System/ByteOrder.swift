import Glibc

extension String {
  /// Whether its UTF-8 stands before another's in the order of bytes, at the speed of the C library.
  func precedes(_ other: String) -> Bool {
    let (left, right) = (utf8Span.span, other.utf8Span.span)
    let common = min(left.count, right.count)
    guard common > 0 else { return left.count < right.count }
    // Both pointers live as long as the closures, and have at least as many bytes as are compared.
    let order = unsafe left.withUnsafeBytes { left in
      unsafe right.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return Int32(0) }
        return unsafe memcmp(left, right, common)
      }
    }
    return order != 0 ? order < 0 : left.count < right.count
  }
}
