// MARK: Numbers

extension JSONParser {
  /// Reads a number: whole ones that fit as `int`, all others as `double`.
  mutating func number() throws(JSONSyntaxError) -> JSONValue {
    let start = offset
    var isWhole = true
    _ = take("-")
    if !take("0") { try digits(orElse: offset == start ? .unexpectedByte : .badNumber) }
    if take(".") {
      isWhole = false
      try digits(orElse: .badNumber)
    }
    if take("e") || take("E") {
      isWhole = false
      if !take("+") { _ = take("-") }
      try digits(orElse: .badNumber)
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    if isWhole, let value = Int(text) { return .int(value) }
    guard let value = Double(text), value.isFinite else { throw error(.badNumber, at: start) }
    return .double(value)
  }

  private mutating func digits(orElse code: JSONSyntaxError.Code) throws(JSONSyntaxError) {
    let start = offset
    while let byte = peek(), (0x30...0x39).contains(byte) { offset += 1 }
    if offset == start { throw error(peek() == nil ? .unexpectedEnd : code) }
  }
}

// MARK: Strings

extension JSONParser {
  /// Reads a string, from its opening quotation mark on.
  mutating func string() throws(JSONSyntaxError) -> String {
    var text: [UInt8] = []
    offset += 1
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return String(decoding: text, as: UTF8.self)
      case UInt8(ascii: "\\"): text.append(contentsOf: String(try escape()).utf8)
      case 0x00..<0x20: throw error(.controlCharacter)
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw error(.unexpectedEnd)
  }

  /// Reads an escape, from its backslash on.
  private mutating func escape() throws(JSONSyntaxError) -> Unicode.Scalar {
    let start = offset
    offset += 1
    guard let byte = peek() else { throw error(.unexpectedEnd) }
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      guard let scalar = Unicode.Scalar(try codePoint()) else { throw error(.badEscape, at: start) }
      return scalar
    default: throw error(.badEscape, at: start)
    }
  }

  /// Reads four hexadecimal digits, and the other half where they are half of a surrogate pair.
  private mutating func codePoint() throws(JSONSyntaxError) -> UInt32 {
    let unit = try hexadecimal()
    guard (0xD800..<0xDC00).contains(unit), take("\\"), take("u") else { return unit }
    let other = try hexadecimal()
    guard (0xDC00..<0xE000).contains(other) else { throw error(.badEscape) }
    return 0x10000 + (unit - 0xD800) << 10 + (other - 0xDC00)
  }

  private mutating func hexadecimal() throws(JSONSyntaxError) -> UInt32 {
    guard offset + 4 <= bytes.count else { throw error(.unexpectedEnd, at: bytes.count) }
    var value: UInt32 = 0
    for byte in bytes[offset..<offset + 4] {
      guard let digit = Character(Unicode.Scalar(byte)).hexDigitValue else {
        throw error(.badEscape)
      }
      value = value << 4 + UInt32(digit)
    }
    offset += 4
    return value
  }
}
