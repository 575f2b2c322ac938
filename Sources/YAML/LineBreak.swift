/// The line breaks of YAML 1.1: LF, CR LF, CR, NEL, LS and PS.
enum LineBreak {
  /// The bytes that the break at the index takes; 0 where there is none.
  static func length(in bytes: Span<UInt8>, at index: Int) -> Int {
    func byte(_ ahead: Int) -> UInt8 { index + ahead < bytes.count ? bytes[index + ahead] : 0 }
    switch byte(0) {
    case Byte.lineFeed: return 1
    case Byte.carriageReturn: return byte(1) == Byte.lineFeed ? 2 : 1
    case 0xC2: return byte(1) == 0x85 ? 2 : 0
    case 0xE2: return byte(1) == 0x80 && (byte(2) == 0xA8 || byte(2) == 0xA9) ? 3 : 0
    default: return 0
    }
  }

  /// The index of the first break from the index on, or the end.
  static func next(in bytes: Span<UInt8>, from index: Int) -> Int {
    bytes.firstIndex(from: index, mayBe: mayBegin) { length(in: bytes, at: $0) > 0 }
  }

  @inline(__always)
  private static func mayBegin(_ block: ByteBlock) -> ByteBlock.Mask {
    block.isByte(Byte.lineFeed) .| block.isByte(Byte.carriageReturn)
      .| block.isByte(0xC2) .| block.isByte(0xE2)
  }

  /// The index of the first break from the index on, or the end, where all are LF or CR LF.
  static func nextUsual(in bytes: Span<UInt8>, from index: Int) -> Int {
    let feed = nextLineFeed(in: bytes, from: index)
    return feed > index && bytes[feed - 1] == Byte.carriageReturn ? feed - 1 : feed
  }

  /// The index of the first LF from the index on, or the end.
  static func nextLineFeed(in bytes: Span<UInt8>, from index: Int) -> Int {
    bytes.firstIndex(from: index, mayBe: { $0.isByte(Byte.lineFeed) }) { _ in true }
  }
}
