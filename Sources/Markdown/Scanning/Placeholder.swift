/// `{name}`: letters, digits, `_`, `-` and `.` in braces.
enum Placeholder {
  static func range(at brace: Int, in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var end = brace + 1
    while end < bytes.endIndex, isNameByte(bytes[end]) { end += 1 }
    guard end > brace + 1, end < bytes.endIndex, bytes[end] == UInt8(ascii: "}") else { return nil }
    return brace..<end + 1
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isLetter || byte.isDigit || byte >= 0x80 || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
  }
}
