extension [UInt8] {
  /// Appends a JSON string that is safe in JavaScript too: U+2028 and U+2029 are escaped as well as
  /// quotation marks, backslashes and control characters.
  mutating func appendJSONString(_ string: String) {
    append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { utf8 in
      var rest = unsafe utf8[...]
      // Each slice stays within the buffer, which lives as long as the closure.
      while let escape = unsafe rest.firstEscape {
        unsafe append(contentsOf: rest[..<escape.range.lowerBound])
        append(contentsOf: escape.text.utf8)
        unsafe rest = rest[escape.range.upperBound...]
      }
      unsafe append(contentsOf: rest)
    }
    append(UInt8(ascii: "\""))
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// The first character that must not stand in a string as it is, and how it is written.
  fileprivate var firstEscape: (range: Range<Int>, text: String)? {
    for index in unsafe startIndex..<endIndex {
      switch unsafe self[index] {
      case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"):
        return unsafe (index..<index + 1, asciiEscape(of: self[index]))
      case 0xE2:
        if let text = unsafe lineSeparatorEscape(at: index) { return (index..<index + 3, text) }
      default: break
      }
    }
    return nil
  }

  /// The escape of U+2028 or U+2029, in UTF-8 E2 80 A8 and E2 80 A9.
  private func lineSeparatorEscape(at index: Int) -> String? {
    guard unsafe index + 2 < endIndex, unsafe self[index + 1] == 0x80 else { return nil }
    switch unsafe self[index + 2] {
    case 0xA8: return "\\u2028"
    case 0xA9: return "\\u2029"
    default: return nil
    }
  }
}

private func asciiEscape(of byte: UInt8) -> String {
  switch byte {
  case UInt8(ascii: "\""): "\\\""
  case UInt8(ascii: "\\"): "\\\\"
  case 0x08: "\\b"
  case 0x09: "\\t"
  case 0x0A: "\\n"
  case 0x0C: "\\f"
  case 0x0D: "\\r"
  default: "\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)
  }
}
