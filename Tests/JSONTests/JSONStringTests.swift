import JSON
import Testing

@Suite("JSON strings")
struct JSONStringTests {
  @Test(
    "Only what must be escaped is escaped",
    arguments: [
      ("", #""""#),
      ("Yöpäivystys – ”koko Lappi” 🦌", #""Yöpäivystys – ”koko Lappi” 🦌""#),
      ("\"\\/", #""\"\\/""#),
      (
        "\u{0}\u{1}\u{8}\t\n\u{B}\u{C}\r\u{1F}\u{7F}",
        #""\u0000\u0001\b\t\n\u000b\f\r\u001f"# + "\u{7F}\""
      ),
      ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
      ("\u{2027}\u{202A}€\u{E000}", "\"\u{2027}\u{202A}€\u{E000}\""),
      ("a\u{30A}", "\"a\u{30A}\""),
      ("\r\n", #""\r\n""#),
    ])
  func escapes(string: String, json: String) {
    var writer = JSONWriter()
    writer.write(string)
    #expect(writer.bytes == Array(json.utf8))
  }

  @Test("A character is escaped wherever in a long string, and none of its neighbours")
  func places() {
    for (plain, escaped) in [("\"", #"\""#), ("\n", #"\n"#), ("\u{2029}", #"\u2029"#)] {
      for (count, place) in (1...40).flatMap({ count in (0..<count).map { (count, $0) } }) {
        let before = String(repeating: "!", count: place)
        let behind = String(repeating: "–", count: count - 1 - place)
        var writer = JSONWriter()
        writer.write(before + plain + behind)
        #expect(writer.bytes == Array("\"\(before)\(escaped)\(behind)\"".utf8))
      }
    }
  }

  @Test("What is written reads back as the same scalars")
  func roundTrip() throws {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x\(scalar)\(scalar)y"
      var writer = JSONWriter()
      writer.write(text)
      let read = try JSONValue(parsing: writer.bytes)
      #expect(read.text.map { Array($0.utf8) } == Array(text.utf8))
    }
  }
}
