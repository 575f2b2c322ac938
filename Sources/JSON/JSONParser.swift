extension JSONValue {
  /// Reads one JSON value (RFC 8259), strictly.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8 without a byte order mark.
  ///   - deepest: how deep arrays and objects may be nested.
  /// - Throws: the first fault.
  package init(parsing bytes: [UInt8], deepest: Int = 64) throws(JSONSyntaxError) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw JSONSyntaxError(code: .badUTF8, offset: error.byteOffsets.lowerBound)
    }
    var parser = JSONParser(bytes: bytes, levelsLeft: deepest)
    self = try parser.document()
  }
}

/// Reads a value from UTF-8 that has been validated.
struct JSONParser {
  let bytes: [UInt8]
  var levelsLeft: Int
  var offset = 0

  mutating func document() throws(JSONSyntaxError) -> JSONValue {
    let value = try value()
    guard offset == bytes.count else { throw error(.trailingContent) }
    return value
  }

  /// Reads a value and the white space around it.
  mutating func value() throws(JSONSyntaxError) -> JSONValue {
    skipSpace()
    guard let byte = peek() else { throw error(.unexpectedEnd) }
    let value: JSONValue =
      switch byte {
      case UInt8(ascii: "{"):
        try nested { (parser) throws(JSONSyntaxError) in .object(try parser.members()) }
      case UInt8(ascii: "["):
        try nested { (parser) throws(JSONSyntaxError) in .array(try parser.elements()) }
      case UInt8(ascii: "\""): .string(try string())
      case UInt8(ascii: "t"): try word("true", .bool(true))
      case UInt8(ascii: "f"): try word("false", .bool(false))
      case UInt8(ascii: "n"): try word("null", .null)
      default: try number()
      }
    skipSpace()
    return value
  }

  func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  func error(_ code: JSONSyntaxError.Code, at place: Int? = nil) -> JSONSyntaxError {
    JSONSyntaxError(code: code, offset: place ?? offset)
  }

  /// Consumes a byte if it comes next.
  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: scalar) else { return false }
    offset += 1
    return true
  }

  /// Consumes a byte that must come next.
  private mutating func expect(_ scalar: Unicode.Scalar) throws(JSONSyntaxError) {
    guard take(scalar) else { throw error(peek() == nil ? .unexpectedEnd : .unexpectedByte) }
  }

  private mutating func skipSpace() {
    while let byte = peek(), [0x20, 0x09, 0x0A, 0x0D].contains(byte) { offset += 1 }
  }
}

// MARK: Structure

extension JSONParser {
  private mutating func nested(
    _ read: (inout JSONParser) throws(JSONSyntaxError) -> JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    guard levelsLeft > 0 else { throw error(.tooDeep) }
    offset += 1
    levelsLeft -= 1
    let value = try read(&self)
    levelsLeft += 1
    return value
  }

  private mutating func members() throws(JSONSyntaxError) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    var names: Set<[UInt8]> = []
    skipSpace()
    if take("}") { return [] }
    repeat {
      skipSpace()
      let start = offset
      guard peek() == UInt8(ascii: "\"") else {
        throw error(peek() == nil ? .unexpectedEnd : .unexpectedByte)
      }
      let name = try string()
      guard names.insert(Array(name.utf8)).inserted else { throw error(.duplicateName, at: start) }
      skipSpace()
      try expect(":")
      members.append(JSONValue.Member(name, try value()))
    } while take(",")
    try expect("}")
    return members
  }

  private mutating func elements() throws(JSONSyntaxError) -> [JSONValue] {
    var elements: [JSONValue] = []
    skipSpace()
    if take("]") { return [] }
    repeat {
      elements.append(try value())
    } while take(",")
    try expect("]")
    return elements
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONValue
  ) throws(JSONSyntaxError) -> JSONValue {
    for byte in word.description.utf8 { try expect(Unicode.Scalar(byte)) }
    return value
  }
}
