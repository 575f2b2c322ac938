/// `name@host.domain` as people write it.
enum EmailAddress {
  static func range(around at: Int, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var start = at
    while start > bytes.startIndex, isLocal(at: start - 1, in: bytes) { start -= 1 }
    while start < at, [UInt8(ascii: "."), UInt8(ascii: "'")].contains(bytes[start]) { start += 1 }
    guard start < at, bytes[at - 1] != UInt8(ascii: "."),
      let end = endOfHost(after: at + 1, in: bytes)
    else { return nil }
    return start..<end
  }

  private static func isLocal(at offset: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let signs: [UInt8] = Array("._%+-'".utf8)
    return AddressBytes.isWord(at: offset, in: bytes) || signs.contains(bytes[offset])
  }

  /// Where a host name of two labels or more ends.
  private static func endOfHost(after start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var end = start
    var labels = 0
    while let next = endOfLabel(from: end, in: bytes) {
      labels += 1
      end = next
      guard end < bytes.endIndex, bytes[end] == UInt8(ascii: "."),
        AddressBytes.isWord(at: end + 1, in: bytes)
      else { break }
      end += 1
    }
    return labels > 1 ? end : nil
  }

  /// Letters, digits and hyphens within.
  private static func endOfLabel(from start: Int, in bytes: ArraySlice<UInt8>) -> Int? {
    var end = start
    while end < bytes.endIndex,
      AddressBytes.isWord(at: end, in: bytes) || bytes[end] == UInt8(ascii: "-")
    { end += 1 }
    while end > start, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return end > start ? end : nil
  }
}
