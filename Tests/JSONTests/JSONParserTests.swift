import JSON
import Testing

@Suite("Reading JSON")
struct JSONParserTests {
  private func read(_ text: String) throws(JSONSyntaxError) -> JSONValue {
    try JSONValue(parsing: Array(text.utf8))
  }

  @Test("Every kind of value is read")
  func values() throws {
    let text = """
       { "a" : [ 1, -0, 2.5e2, true, false, null ],\r\n\t"b": {"": "\\u00e4\\ud83e\\uDD8C\\n\\/\\b\\f\\r\\t\\"\\\\"} }
      """
    let expected: JSONValue = [
      "a": [1, 0, 250.0, true, false, nil], "b": ["": "ä🦌\n/\u{8}\u{C}\r\t\"\\"],
    ]
    #expect(try read(text) == expected)
  }

  @Test("A whole number that is too large for an integer is a double")
  func largeNumber() throws {
    #expect(try read("92233720368547750000") == .double(9.223372036854775e19))
    #expect(try read("9223372036854775807") == .int(.max))
  }

  @Test(
    "Bad input is refused with what is wrong and where",
    arguments: [
      ("", .unexpectedEnd, 0), ("  ", .unexpectedEnd, 2), ("[1,]", .unexpectedByte, 3),
      ("[1 2]", .unexpectedByte, 3), ("[1", .unexpectedEnd, 2), ("{\"a\" 1}", .unexpectedByte, 5),
      ("{\"a\":1,}", .unexpectedByte, 7), ("{a:1}", .unexpectedByte, 1), ("{", .unexpectedEnd, 1),
      ("{\"a\":1,\"a\":2}", .duplicateName, 7), ("tru", .unexpectedEnd, 3),
      ("trux", .unexpectedByte, 3), ("nul1", .unexpectedByte, 3), ("01", .trailingContent, 1),
      ("1 1", .trailingContent, 2), ("+1", .unexpectedByte, 0), (".5", .unexpectedByte, 0),
      ("1.", .unexpectedEnd, 2), ("1.x", .badNumber, 2), ("-x", .badNumber, 1),
      ("1e", .unexpectedEnd, 2), ("1e+", .unexpectedEnd, 3), ("1e999", .badNumber, 0),
      ("NaN", .unexpectedByte, 0), ("\"a", .unexpectedEnd, 2), ("\"\\", .unexpectedEnd, 2),
      ("\"\\x\"", .badEscape, 1), ("\"\\u12\"", .unexpectedEnd, 6), ("\"\\u12g4\"", .badEscape, 3),
      ("\"\\ud83e\"", .badEscape, 1), ("\"\\ud83e\\u0041\"", .badEscape, 13),
      ("\"\\udd8c\"", .badEscape, 1), ("\"\n\"", .controlCharacter, 1), ("'a'", .unexpectedByte, 0),
      ("\u{FEFF}1", .unexpectedByte, 0), ("/**/1", .unexpectedByte, 0), ("]", .unexpectedByte, 0),
    ] as [(String, JSONSyntaxError.Code, Int)])
  func bad(text: String, code: JSONSyntaxError.Code, offset: Int) {
    let error = #expect(throws: JSONSyntaxError.self) { try read(text) }
    #expect(error?.code == code)
    #expect(error?.offset == offset)
  }

  @Test("Bytes that are not UTF-8 are refused")
  func badUTF8() {
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: [0x22, 0x61, 0xFF, 0x22])
    }
    #expect(error?.code == .badUTF8)
    #expect(error?.offset == 2)
  }

  @Test("Depth is limited")
  func depth() throws {
    let deep = String(repeating: "[", count: 100_000)
    #expect(throws: JSONSyntaxError.self) { try read(deep) }
    let (open, close) = (Array("[[[".utf8), Array("]]]".utf8))
    #expect(throws: Never.self) { try JSONValue(parsing: open + close, deepest: 3) }
    let error = #expect(throws: JSONSyntaxError.self) {
      try JSONValue(parsing: open + close, deepest: 2)
    }
    #expect(error?.code == .tooDeep)
    #expect(error?.offset == 2)
  }

  @Test("Truncated anywhere, a document is refused")
  func truncated() throws {
    let bytes = Array(#"{"a":[1.5e3,"\u00e4",true],"b":{"c":null}}"#.utf8)
    #expect(throws: Never.self) { try JSONValue(parsing: bytes) }
    for count in 0..<bytes.count {
      #expect(throws: JSONSyntaxError.self) { try JSONValue(parsing: Array(bytes[..<count])) }
    }
  }
}
