extension [UInt8] {
  /// Appends a JSON string that is safe in JavaScript too: U+2028 and U+2029 are escaped as well as
  /// quotation marks, backslashes and control characters.
  mutating func appendJSONString(_ string: String) {
    append(UInt8(ascii: "\""))
    let text = string.utf8Span.span
    var start = 0
    var index = text.firstDoubtful(from: 0)
    while index < text.count {
      if let escape = text.escape(at: index) {
        append(text.extracting(start..<index))
        append(contentsOf: escape.text.utf8)
        start = index + escape.length
      }
      index = text.firstDoubtful(from: index + 1)
    }
    append(text.extracting(start..<text.count))
    append(UInt8(ascii: "\""))
  }

  private mutating func append(_ span: Span<UInt8>) {
    // The bytes are read only while the call runs.
    unsafe span.withUnsafeBufferPointer { bytes in unsafe append(contentsOf: bytes) }
  }
}

extension UInt8 {
  /// Whether a character that must not stand in a string as it is may begin with it.
  fileprivate var isDoubtful: Bool {
    switch self {
    case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0xE2: true
    default: false
    }
  }
}

extension SIMD16<UInt8> {
  /// Whether one of the bytes is doubtful.
  @inline(__always)
  fileprivate var holdsDoubtful: Bool {
    let found =
      (self .< Self(repeating: 0x20)) .| (self .== Self(repeating: UInt8(ascii: "\"")))
      .| (self .== Self(repeating: UInt8(ascii: "\\"))) .| (self .== Self(repeating: 0xE2))
    // Both are of 16 bytes; as two words they are tested at once.
    let words = unsafe unsafeBitCast(found, to: SIMD2<UInt64>.self)
    return words[0] | words[1] != 0
  }
}

extension Span<UInt8> {
  /// The index of the first doubtful byte from an index on; the end where there is none.
  fileprivate func firstDoubtful(from start: Int) -> Int {
    var index = start
    while count >= 16, index < count {
      // The whole block is inside the text, the last one partly for a second time.
      let block = unsafe bytes.unsafeLoadUnaligned(
        fromByteOffset: Swift.min(index, count - 16), as: SIMD16<UInt8>.self)
      if block.holdsDoubtful { break }
      index += 16
    }
    while index < count, !self[index].isDoubtful { index += 1 }
    return Swift.min(index, count)
  }

  /// How the character at an index is written, and how many bytes it has; nil where it may stand as
  /// it is.
  fileprivate func escape(at index: Int) -> (text: String, length: Int)? {
    switch self[index] {
    case 0x00..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): (asciiEscape(of: self[index]), 1)
    default: separatorEscape(at: index).map { ($0, 3) }
    }
  }

  /// The escape of U+2028 or U+2029, in UTF-8 E2 80 A8 and E2 80 A9.
  private func separatorEscape(at index: Int) -> String? {
    guard index + 2 < count, self[index] == 0xE2, self[index + 1] == 0x80 else { return nil }
    return switch self[index + 2] {
    case 0xA8: "\\u2028"
    case 0xA9: "\\u2029"
    default: nil
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
