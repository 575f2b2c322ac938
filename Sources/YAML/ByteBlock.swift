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
      unsafe self.init(bytes, inside: index)
    } else {
      self.init(repeating: Byte.space)
      for lane in indices where bytes.indices.contains(index + lane) {
        self[lane] = bytes[index + lane]
      }
    }
  }

  /// The bytes of a span from an index on, all of which it must have.
  @unsafe @inline(__always)
  init(_ bytes: Span<UInt8>, inside index: Int) {
    self = unsafe bytes.bytes.unsafeLoadUnaligned(
      fromUncheckedByteOffset: index, as: Self.self)
  }

  @inline(__always)
  func isByte(_ byte: UInt8) -> Mask { self .== Self(repeating: byte) }

  @inline(__always)
  func isBelow(_ byte: UInt8) -> Mask { self .< Self(repeating: byte) }

  @inline(__always)
  func isAtLeast(_ byte: UInt8) -> Mask { self .>= Self(repeating: byte) }

  /// The bytes that continue a character in UTF-8.
  @inline(__always)
  var isContinuation: Mask { (self & Self(repeating: 0xC0)).isByte(0x80) }

  /// Whether bytes are one of two that differ in the lowest bit.
  @inline(__always)
  func isEither(_ even: UInt8) -> Mask { (self & Self(repeating: 0xFE)).isByte(even) }
}

extension ByteBlock.Mask {
  /// The mask as two words, of which the first byte of the block has the lowest bits.
  @inline(__always)
  var words: SIMD2<UInt64> {
    // Both are of 16 bytes; a lane that is set is 0xFF.
    let words = unsafe unsafeBitCast(self, to: SIMD2<UInt64>.self)
    return SIMD2(UInt64(littleEndian: words[0]), UInt64(littleEndian: words[1]))
  }

  @inline(__always)
  var isAnySet: Bool {
    // `any(self)` compares lane by lane; as two words they are tested at once.
    words[0] | words[1] != 0
  }

  /// The first lane that is set and passes a test.
  @inline(__always)
  func first(where isIt: (Int) -> Bool) -> Int? {
    for half in 0..<2 {
      var word = words[half]
      while word != 0 {
        let lane = word.trailingZeroBitCount / 8
        if isIt(half * 8 + lane) { return half * 8 + lane }
        word &= ~(0xFF << (lane * 8))
      }
    }
    return nil
  }
}

extension Span<UInt8> {
  /// The first index from one on of a byte that is looked for, or the end.
  ///
  /// - Parameters:
  ///   - start: where to begin.
  ///   - mayBe: the bytes of a block that are worth a closer look; spaces are not.
  ///   - isIt: whether the byte at an index, which is worth it, is looked for.
  /// - Returns: the index.
  @inline(__always)
  func firstIndex(
    from start: Int, mayBe: (ByteBlock) -> ByteBlock.Mask, _ isIt: (Int) -> Bool
  ) -> Int {
    var index = start
    while index < count {
      let mask = mayBe(ByteBlock(self, at: index))
      if mask.isAnySet, let lane = mask.first(where: { isIt(index + $0) }) { return index + lane }
      index += ByteBlock.scalarCount
    }
    return Swift.min(index, Swift.max(start, count))
  }

  /// Whether two runs have the same bytes, at the speed of the C library.
  package func isSame(as other: Span<UInt8>) -> Bool {
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
