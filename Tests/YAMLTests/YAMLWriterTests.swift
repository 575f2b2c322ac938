import TestSupport
import Testing

@testable import YAML

@Suite("Writing anew")
struct YAMLWriterTests {
  private func written(_ body: (inout YAMLWriter) -> Void) -> String {
    var writer = YAMLWriter()
    body(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(
    "has one form for each text",
    arguments: [
      ("Kotihoito", "Kotihoito"), ("no", "\"no\""), ("Yes", "\"Yes\""), ("1.10", "\"1.10\""),
      ("2026-01-01", "\"2026-01-01\""), ("2026-01-01 12:30", "\"2026-01-01 12:30\""),
      ("~", "\"~\""),
      ("", "\"\""), (" x", "\" x\""), ("x ", "\"x \""), ("a: b", "\"a: b\""), ("a #b", "\"a #b\""),
      ("a:b#c", "a:b#c"), ("a:", "\"a:\""), ("- x", "\"- x\""), ("12:30", "\"12:30\""),
      ("0x1F", "\"0x1F\""),
      ("112", "\"112\""), ("+358", "\"+358\""), ("016 322 8000", "016 322 8000"),
      ("x\u{0}", "\"x\\x00\""),
      ("x\ty", "\"x\ty\""), ("\u{2028}", "\"\\u2028\""), ("it's \"x\"", "it's \"x\""),
      ("ä – ”", "ä – ”"),
      ("null", "\"null\""), ("nulls", "nulls"), ("...", "\"...\""), ("x\r", "\"x\\r\""),
      ("{a}", "\"{a}\""),
      ("[a]", "\"[a]\""), ("https://a.fi/?b=c", "https://a.fi/?b=c"), ("x\ny", "|-\n  x\n  y"),
      ("x\n\ny\n", "|\n  x\n\n  y"), (" x\ny", "\" x\\ny\""), ("x\n\n", "\"x\\n\\n\""),
      ("\n", "\"\\n\""),
      ("<<", "\"<<\""), ("=", "\"=\""), (".5", "\".5\""), ("1e3", "\"1e3\""), (".inf", "\".inf\""),
      ("24 h", "24 h"), ("(x)", "(x)"),
    ])
  func scalars(_ text: String, _ form: String) {
    #expect(written { $0.entry("k", text) } == "k: \(form)\n")
  }

  @Test("nests mappings, sequences and lists")
  func nesting() {
    let text = written { writer in
      writer.comment("made anew\n\nby hand")
      writer.entry("format", "1")
      writer.blankLine()
      writer.mapping("documents") { writer in
        writer.mapping("a/b") { $0.entry("source", "x\ny") }
        writer.mapping("none") { _ in }
      }
      writer.entry("locales", list: ["sv", "no", "a, b"])
      writer.sequence("incoming") { writer in
        writer.item { writer in
          writer.entry("target", "x\ny")
          writer.sequence("from") { $0.item("z") }
        }
        writer.item("x\ny\n")
        writer.item("1")
      }
      writer.sequence("nothing") { _ in }
    }
    #expect(
      text == """
        # made anew
        #
        # by hand
        format: "1"

        documents:
          a/b:
            source: |-
              x
              y
          none: {}
        locales: [sv, "no", "a, b"]
        incoming:
          - target: |-
              x
              y
            from:
              - z
          - |
            x
            y
          - "1"
        nothing: []

        """)
    #expect(isScanned(text))
  }

  @Test("breaks a long list into lines")
  func longList() throws {
    let items = (0..<40).map { "item-\($0)" }
    let text = written { $0.entry("list", list: items) }
    #expect(text.hasPrefix("list:\n  - item-0\n"))
    #expect(parse(text).root?["list"]?.items.map(\.text) == items)
  }

  @Test("writes what reads back as the same keys and texts, and the scanner reads it")
  func roundTrip() throws {
    var random = SeededGenerator(seed: 7)
    let alphabet = Array(
      "ab \n:#-'\"\\[]{},&*!|>%@`?=~.0159+_ä–\t\r\u{0}\u{85}\u{A0}\u{2028}\u{FEFF}".unicodeScalars)
    for _ in 0..<5000 {
      var scalars = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...6, using: &random) { scalars.append(random.pick(alphabet)) }
      let text = String(scalars)
      let file = parse(
        written { writer in
          writer.entry(text, "x")
          writer.entry("k", text)
          writer.sequence("l") { $0.item(text) }
          writer.entry("m", list: [text, text])
        })
      try #require(file.problems.isEmpty, "\(text.debugDescription)")
      let values = try #require(file.root).entries.map(\.value)
      let read = [values[1].text, Array(values[2].items)[0].text] + values[3].items.map(\.text)
      let key = try #require(file.root?.entries.first { _ in true }?.key.text)
      try #require(
        (read + [key]).allSatisfy { $0.utf8.elementsEqual(text.utf8) }, "\(text.debugDescription)")
    }
  }
}
