import YAML

extension Span<UInt8> {
  /// How many code points the UTF-8 has.
  var scalarCount: Int { count { !UTF8.isContinuation($0) } }

  /// Whether there is a byte for which a condition without branches holds; at the speed of vectors.
  @inline(__always)
  func contains(where isFound: (UInt8) -> Bool) -> Bool { count(isFound) > 0 }

  /// Whether two ranges hold the same bytes.
  func isEqual(_ first: Range<Int>, _ second: Range<Int>) -> Bool {
    guard first.count == second.count else { return false }
    let distance = second.lowerBound - first.lowerBound
    for index in first where self[index] != self[index + distance] { return false }
    return true
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
