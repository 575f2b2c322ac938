/// Tells in one pass over a file that it holds nothing but usual bytes, as most files do.
enum UsualBytes {
  /// Whether the bytes are UTF-8 without any ``RareCharacter``, for certain.
  ///
  /// A byte is judged with the two before it. Characters of four bytes, whose first byte is 0xF0 or
  /// more, and those whose first byte calls for a certain range of second bytes (The Unicode
  /// Standard, table 3-7) are left to the thorough look, as are bytes that hardly any file has.
  static func areAll(in bytes: Span<UInt8>) -> Bool {
    var doubts = ByteBlock.Mask()
    // Two bytes more, so that a character cut off at the end is missed.
    var index = 0
    while index < bytes.count + 2 {
      doubts
        .|= doubt(
          ByteBlock(bytes, at: index), behind: ByteBlock(bytes, at: index - 1),
          ByteBlock(bytes, at: index - 2))
      index += ByteBlock.scalarCount
      // Inside the file, where no block needs to be filled up, it is quicker.
      while index + ByteBlock.scalarCount <= bytes.count {
        doubts .|= unsafe doubt(
          ByteBlock(bytes, inside: index), behind: ByteBlock(bytes, inside: index - 1),
          ByteBlock(bytes, inside: index - 2))
        index += ByteBlock.scalarCount
      }
    }
    return !doubts.isAnySet
  }

  @inline(__always)
  private static func doubt(
    _ block: ByteBlock, behind last: ByteBlock, _ lastButOne: ByteBlock
  ) -> ByteBlock.Mask {
    isOutOfPlace(block, behind: last, lastButOne) .| isUnusual(block)
      .| endsRare(block, behind: last, lastButOne)
  }

  /// The bytes that continue no character, or should and do not.
  @inline(__always)
  private static func isOutOfPlace(
    _ block: ByteBlock, behind last: ByteBlock, _ lastButOne: ByteBlock
  ) -> ByteBlock.Mask {
    block.isContinuation .^ (last.isAtLeast(0xC0) .| lastButOne.isAtLeast(0xE0))
  }

  @inline(__always)
  private static func isUnusual(_ block: ByteBlock) -> ByteBlock.Mask {
    let isControl = (block.isBelow(0x20) .& .!block.isByte(Byte.lineFeed)) .| block.isByte(0x7F)
    let isFirstByte = block.isEither(0xC0) .| block.isByte(0xE0) .| block.isByte(0xED)
    return isControl .| isFirstByte .| block.isAtLeast(0xEF)
  }

  /// The last bytes of C1 controls and NEL (0xC2 and less than 0xA0), LS and PS (0xE2 0x80 0xA8, A9).
  @inline(__always)
  private static func endsRare(
    _ block: ByteBlock, behind last: ByteBlock, _ lastButOne: ByteBlock
  ) -> ByteBlock.Mask {
    let isSeparator = block.isEither(0xA8) .& last.isByte(0x80) .& lastButOne.isByte(0xE2)
    return (last.isByte(0xC2) .& block.isBelow(0xA0)) .| isSeparator
  }
}
