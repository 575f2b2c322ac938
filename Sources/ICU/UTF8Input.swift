extension Span<UInt8> {
  /// Calls `body` with the bytes as ICU takes them; nil for over `Int32.max` bytes, which ICU
  /// cannot address.
  ///
  /// The pointer is good for the call only.
  func withICUText<Result>(_ body: (UnsafePointer<UInt8>?, Int32) -> Result) -> Result? {
    guard let length = Int32(exactly: count) else { return nil }
    return unsafe withUnsafeBufferPointer { unsafe body($0.baseAddress, length) }
  }
}
