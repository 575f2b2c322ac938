import Glibc

/// Sixteen bytes that are looked at as one.
typealias ByteBlock = SIMD16<UInt8>

extension ByteBlock {
  /// The bytes that a condition holds for.
  typealias Mask = SIMDMask<SIMD16<Int8>>

  /// The bytes of a span from an index on, with spaces for those that it does not have.
  @inline(__always)
  init(_ bytes: Span<UInt8>, at index: Int) {
    if index >= 0, index + Self.scalarCount <= bytes.count {
      // The whole block is inside the span.
      self = unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: index, as: Self.self)
    } else {
      self.init(repeating: Byte.space)
      for lane in indices where bytes.indices.contains(index + lane) {
        self[lane] = bytes[index + lane]
      }
    }
  }

  @inline(__always)
  func isByte(_ byte: UInt8) -> Mask { self .== Self(repeating: byte) }

  @inline(__always)
  func isBelow(_ byte: UInt8) -> Mask { self .< Self(repeating: byte) }

  @inline(__always)
  func isAtLeast(_ byte: UInt8) -> Mask { self .>= Self(repeating: byte) }

  /// Whether bytes are one of two that differ in the lowest bit.
  @inline(__always)
  func isEither(_ even: UInt8) -> Mask { (self & Self(repeating: 0xFE)).isByte(even) }
}

extension ByteBlock.Mask {
  @inline(__always)
  var isAnySet: Bool {
    // `any(self)` compares lane by lane; as two words they are tested at once.
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }
}

extension Span<UInt8> {
  /// The first index from one on of a byte that is looked for, or the end.
  ///
  /// - Parameters:
  ///   - start: where to begin.
  ///   - mayBe: the bytes of a block that are worth a closer look; those looked for are among them.
  ///   - isIt: whether the byte at an index is looked for.
  /// - Returns: the index.
  @inline(__always)
  func firstIndex(
    from start: Int, mayBe: (ByteBlock) -> ByteBlock.Mask, _ isIt: (Int) -> Bool
  ) -> Int {
    var index = start
    while index < count {
      let end = Swift.min(index + ByteBlock.scalarCount, count)
      if mayBe(ByteBlock(self, at: index)).isAnySet {
        while index < end {
          if isIt(index) { return index }
          index += 1
        }
      }
      index = end
    }
    return index
  }

  /// Whether two runs have the same bytes, at the speed of the C library.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    // Both pointers live as long as the closures, and have as many bytes as are compared; only an
    // empty run may have none.
    return unsafe withUnsafeBytes { left in
      unsafe other.withUnsafeBytes { right in
        guard let left = left.baseAddress, let right = right.baseAddress else { return true }
        return unsafe memcmp(left, right, count) == 0
      }
    }
  }
}
