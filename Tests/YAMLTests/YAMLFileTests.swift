import Testing

@testable import YAML

@Suite("A YAML file")
struct YAMLFileTests {
  @Test("gives keys and values, in order")
  func tree() throws {
    let root = try #require(parse("a: 1\nb:\n  - x\n  - y: z\n").root)
    #expect(root.entries.map(\.key.text) == ["a", "b"])
    #expect(root["a"]?.text == "1")
    #expect(root["b"]?.items.map(\.kind) == [.scalar, .mapping])
    #expect(root["c"] == nil)
    #expect(root["a"]?.items.map(\.text) == [])
    #expect(root.text == "")
  }

  @Test("keeps every scalar as the text that is written")
  func scalarsAreTexts() throws {
    for text in [
      "no", "on", "00100", "12:30", "12:30:45", "1.10", "2026-01-01", "~", "null", "0x1F",
    ] {
      let node = try #require(parse("a: \(text) # c\n").root?["a"])
      #expect(node.text == text)
      #expect(node.hasText(text))
      #expect(!node.hasText(text + "x"))
      #expect(node.withUTF8 { $0.count } == text.utf8.count)
    }
  }

  @Test("compares bytes, not canonical equivalents")
  func bytes() throws {
    let root = try #require(parse("\u{E5}: 1\na\u{30A}: 2\n").root)
    #expect(root["a\u{30A}"]?.text == "2")
    #expect(parse("\u{E5}: 1\na\u{30A}: 2\n").problems.isEmpty)
  }

  @Test("reads CR LF as LF")
  func carriageReturns() {
    let text = "a: |\n  x\n\n  y\nb: [c, d]\ne: \"f\n  g\"\n"
    let root = parse(text.replacing("\n", with: "\r\n")).root
    #expect(root?.entries.map(\.value.text) == ["x\n\ny\n", "", "f g"])
  }

  @Test(
    "without anything in it has no root and no problems",
    arguments: [
      "", "\n", "# c", " \n# c\n\n", "\u{FEFF}", "---\n", "--- # c\n...\n",
    ])
  func empty(_ text: String) {
    #expect(parse(text).root == nil)
    #expect(parse(text).problems.isEmpty)
  }

  @Test("may be one scalar or one list")
  func otherRoots() {
    #expect(parse("x").root?.text == "x")
    #expect(parse("[a, b]").root?.items.map(\.text) == ["a", "b"])
  }
}
