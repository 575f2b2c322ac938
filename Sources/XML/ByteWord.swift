/// Eight bytes at once: the first is the lowest.
extension UInt64 {
  /// A byte eight times.
  @inline(__always)
  static func eachByte(_ byte: UInt8) -> UInt64 { 0x0101_0101_0101_0101 &* UInt64(byte) }

  /// Marks bytes that are a certain one: its first mark is right, later ones may not be.
  @inline(__always)
  func bytes(equalTo byte: UInt8) -> UInt64 {
    let others = self ^ Self.eachByte(byte)
    return (others &- Self.eachByte(1)) & ~others & Self.eachByte(0x80)
  }
}

extension Span<UInt8> {
  /// The eight bytes at an index.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    // Any eight bytes are a number; that they are there is checked.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }
}
