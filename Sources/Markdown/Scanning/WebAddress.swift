/// `https://…`, `http://…` and `www.…` in plain text.
enum WebAddress {
  /// The address that has its `:` or the first `w` of `www.` at an offset.
  static func range(around offset: Int, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    guard let (start, host) = beginning(around: offset, in: bytes),
      !AddressBytes.isWord(at: start - 1, in: bytes), AddressBytes.isWord(at: host, in: bytes)
    else { return nil }
    var end = host
    while end < bytes.endIndex, isPart(at: end, in: bytes) { end += 1 }
    return start..<withoutTrailingMarks(host..<end, in: bytes)
  }

  /// Where the address and its host start.
  private static func beginning(
    around offset: Int, in bytes: ArraySlice<UInt8>
  ) -> (start: Int, host: Int)? {
    if bytes[offset] != UInt8(ascii: ":") {
      return matches("www.", at: offset, in: bytes) ? (offset, offset + 4) : nil
    }
    guard matches("://", at: offset, in: bytes) else { return nil }
    for scheme in ["https", "http"] {
      let start = offset - scheme.utf8.count
      if matches(scheme, at: start, in: bytes) { return (start, offset + 3) }
    }
    return nil
  }

  private static func matches(_ text: String, at start: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    guard start >= bytes.startIndex, start + text.utf8.count <= bytes.endIndex else { return false }
    return zip(text.utf8, bytes[start...]).allSatisfy { $0 == $1 || $0 == $1 | 0x20 }
  }

  private static func isPart(at offset: Int, in bytes: ArraySlice<UInt8>) -> Bool {
    let byte = bytes[offset]
    if byte >= 0x80 { return AddressBytes.isForeign(at: offset, in: bytes) }
    return byte > 0x20 && byte < 0x7F && !excluded.contains(byte)
      && !bytes[offset...].starts(with: numericReference)
  }

  /// Renderers part an address from what follows it with one.
  private static let numericReference: [UInt8] = Array("&#".utf8)

  private static let excluded: [UInt8] = Array("<>\"\\^`{|}".utf8)

  /// The end without punctuation of the sentence, as in GitHub's autolinks: marks, a closing
  /// parenthesis without its opening one, a character reference.
  private static func withoutTrailingMarks(_ range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Int
  {
    var end = range.upperBound
    var surplus = 0
    for byte in bytes[range] {
      surplus += byte == UInt8(ascii: ")") ? 1 : byte == UInt8(ascii: "(") ? -1 : 0
    }
    while end > range.lowerBound {
      switch bytes[end - 1] {
      case UInt8(ascii: ")"):
        guard surplus > 0 else { return end }
        surplus -= 1
        end -= 1
      case UInt8(ascii: ";"): end = withoutReference(range.lowerBound..<end, in: bytes)
      case let byte where trailing.contains(byte): end -= 1
      default: return end
      }
    }
    return end
  }

  private static let trailing: [UInt8] = Array("?!.,:*_~'[]".utf8)

  /// The end without `;` or, where one ends there, without a whole character reference.
  private static func withoutReference(_ range: Range<Int>, in bytes: ArraySlice<UInt8>) -> Int {
    let end = range.upperBound - 1
    var start = end
    while start > range.lowerBound, AddressBytes.isWord(at: start - 1, in: bytes) { start -= 1 }
    if start > range.lowerBound, bytes[start - 1] == UInt8(ascii: "#") { start -= 1 }
    let isReference = start > range.lowerBound && bytes[start - 1] == UInt8(ascii: "&")
    return isReference ? start - 1 : end
  }
}
