extension Span<UInt8> {
  /// Whether two ranges hold the same bytes.
  func isEqual(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    first.count == second.count && zip(first, second).allSatisfy { self[$0] == self[$1] }
  }

  /// Whether some bytes stand at an offset.
  func starts(with other: Span<UInt8>, at offset: Int) -> Bool {
    offset + other.count <= count && other.indices.allSatisfy { self[offset + $0] == other[$0] }
  }

  /// Whether a sign of ASCII stands at an offset, which may lie outside.
  func hasByte(_ sign: Unicode.Scalar, at offset: Int) -> Bool {
    indices.contains(offset) && self[offset] == UInt8(ascii: sign)
  }

  /// Whether a digit 0–9 stands at an offset, which may lie outside.
  func hasDigit(at offset: Int) -> Bool {
    indices.contains(offset) && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self[offset])
  }
}
