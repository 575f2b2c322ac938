extension Span<UInt8> {
  /// How many code points the UTF-8 has.
  var scalarCount: Int {
    var count = 0
    for index in indices where self[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

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
