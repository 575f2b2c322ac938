import Markdown
import Testing

@Suite("Scanning plain text")
struct TextScannerTests {
  private func found(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return TextScanner.spans(in: text).map { span in
      "\(span.kind) \(String(decoding: bytes[span.range], as: UTF8.self))"
    }
  }

  @Test("All kinds are found in order")
  func kinds() {
    #expect(
      found("Yö: {nimi}, 029 553 5000, a.b@c.example, https://d.example/{e}") == [
        "placeholder {nimi}", "phone 029 553 5000", "email a.b@c.example", "url https://d.example/",
        "placeholder {e}",
      ])
  }

  @Test("Nothing found overlaps")
  func overlaps() {
    #expect(
      found("https://a.example/0401234567?b@c.example") == [
        "url https://a.example/0401234567?b@c.example"
      ])
    #expect(
      found("0401234567@a.example") == ["email 0401234567@a.example"]
        || found("0401234567@a.example") == ["phone 0401234567"])
  }

  @Test(
    "Placeholders are names in braces",
    arguments: [
      ("{a}", ["placeholder {a}"]), ("{{a}}", ["placeholder {a}"]),
      ("{määrä_1.b-c}", ["placeholder {määrä_1.b-c}"]),
      ("{0}", ["placeholder {0}"]), ("{}", []), ("{a b}", []), ("{a", []), ("a}", []),
      ("{a{b}", ["placeholder {b}"]),
      ("${x}", ["placeholder {x}"]), ("{", []),
    ])
  func placeholders(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "E-mail addresses have a name and a host of two labels or more",
    arguments: [
      ("a@b.example", ["email a@b.example"]),
      ("<a.b+c_d%e-f@g-h.i.example>", ["email a.b+c_d%e-f@g-h.i.example"]),
      ("ä@ö.example", ["email ä@ö.example"]), ("a@b.example.", ["email a@b.example"]),
      (".a@b.example", ["email a@b.example"]),
      ("a@b", []), ("a.@b.example", []), ("@b.example", []), ("a@", []), ("a@.b", []),
      ("a@b..c", []), ("a @b.example", []),
      ("o'n@b.example", ["email o'n@b.example"]), ("'a@b.example'", ["email a@b.example"]),
      ("a@b.example-", ["email a@b.example"]), ("”a@b.example”", ["email a@b.example"]),
      ("a@b@c.example", ["email b@c.example"]),
      ("@", []), ("x: a@b.example, c@d.example", ["email a@b.example", "email c@d.example"]),
    ])
  func emails(text: String, expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test("Ranges of a slice are its own indices")
  func slices() {
    let bytes = Array("xx {a}".utf8)
    #expect(TextScanner.spans(in: bytes[3...]).map(\.range) == [3..<6])
    #expect(TextScanner.spans(in: bytes[4...]) == [])
  }

  @Test(
    "Hostile input ends",
    arguments: ["a@", "{a", "www.", "http://", "0 ", "+3 ", "0401 ", "&a;", ";)", "("])
  func hostile(piece: String) {
    let text = String(repeating: piece, count: 30_000 / piece.utf8.count)
    let spans = TextScanner.spans(in: "https://a." + text)
    #expect(zip(spans, spans.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
  }
}
