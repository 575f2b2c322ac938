import Markdown
import Testing

@Suite("Putting texts back")
struct ReplacingTests {
  private func replaced(_ text: String, with new: String...) -> String {
    MarkdownText.replacing(MarkdownText.blocks(of: text), of: text, with: new)
  }

  @Test("Only the blocks change, all else stays byte for byte")
  func others() {
    let text = "#  Yksi ##\r\n\r\n* kaksi\n  riviä \n\n\n    koodia\n<!-- x -->\n"
    #expect(
      replaced(text, with: "En", "två rader")
        == "#  En ##\r\n\r\n* två rader \n\n\n    koodia\n<!-- x -->\n")
  }

  @Test("A blank text leaves its block as it is, and blocks without a text stay")
  func blank() {
    #expect(replaced("a\n\nb\n\nc", with: "x", " \n ") == "x\n\nb\n\nc")
    #expect(replaced("Otsikko\n---\n", with: "") == "Otsikko\n---\n")
  }

  @Test("Lines behind hard breaks begin with the marks of their containers")
  func continuation() {
    #expect(replaced("> - a\n>   b", with: "x\\\ny  \nz") == "> - x\\\n>   y  \n>   z")
    #expect(replaced("10. > a", with: "x\\\ny") == "10. > x\\\n    > y")
    #expect(replaced(">-\ta", with: "x\\\ny") == ">-\tx\\\n>    y")
    #expect(replaced("a\n===", with: "x\\\ny") == "x\\\ny\n===")
  }

  @Test("A heading that begins with # stays one line and keeps #s at its end")
  func headings() {
    #expect(replaced("# a", with: "x\\\ny  \nz") == "# x y z")
    #expect(replaced("# a", with: "x #") == "# x \\#")
    #expect(replaced("# a", with: "##") == "# \\##")
    #expect(replaced("# a", with: "C#") == "# C#")
    #expect(replaced("# a #", with: "x #") == "# x # #")
  }

  @Test(
    "A text that begins like another block is escaped",
    arguments: [
      ("1. x", "1\\. x"), ("12) x", "12\\) x"), ("- x", "\\- x"), ("+ x", "\\+ x"),
      ("* x", "\\* x"),
      ("# x", "\\# x"), ("> x", "\\> x"), ("---", "\\---"), ("***", "\\***"), ("___", "\\___"),
      ("```", "\\```"), ("~~~ x", "\\~~~ x"), ("<div>x", "\\<div>x"), ("    x", "x"), ("\tx", "x"),
      ("[x]: y", "[x]\\: y"), ("[x]:\ny", "[x]\\:\ny"), ("-", "\\-"), ("1.", "1\\."), ("#", "\\#"),
      ("===", "==="), ("-x", "-x"), ("1.x", "1.x"), ("#x", "#x"), ("*x*", "*x*"),
      ("[x](y)", "[x](y)"),
      ("<b>x</b>", "<b>x</b>"), ("1234567890. x", "1234567890. x"), ("`x`", "`x`"),
      ("2023 x", "2023 x"),
    ])
  func lineStarts(new: String, expected: String) {
    #expect(replaced("a", with: new) == expected)
    #expect(replaced("- a", with: new) == "- " + expected.replacing("\n", with: "\n  "))
  }

  @Test(
    "A later line that could interrupt the paragraph is indented",
    arguments: [
      "1. x", "- x", "# x", "> x", "---", "===", "```", "<div>", "***", "-",
    ])
  func laterLines(new: String) {
    #expect(replaced("a", with: "x\\\n" + new) == "x\\\n    " + new)
    #expect(replaced("> a", with: "x\\\n" + new) == "> x\\\n>     " + new)
  }

  @Test("A later line that cannot interrupt is left alone")
  func harmlessLines() {
    for new in ["2. x", "[x]: y", "#x", "1990 x"] {
      #expect(replaced("a", with: "x\\\n" + new) == "x\\\n" + new)
    }
  }

  @Test("A text behind a definition does not become its title")
  func titles() {
    #expect(replaced("[a]: /u\nx", with: "(y)") == "[a]: /u\n\\(y)")
    #expect(replaced("[a]: /u 't'\nx", with: "(y)") == "[a]: /u 't'\n(y)")
    #expect(replaced("[a]: /u\nx", with: "- y") == "[a]: /u\n    - y")
    #expect(replaced("* [a]: /u\nx", with: "- y") == "* [a]: /u\n      - y")
  }

  @Test("A text with its own blocks put back is equivalent", arguments: 0..<40)
  func ownBlocks(seed: Int) {
    var generator = MarkdownGenerator(seed: seed)
    for _ in 0..<40 {
      let text = generator.document()
      let blocks = MarkdownText.blocks(of: text)
      // A tag that filled a line of its own would be a block of HTML once its lines are joined.
      if blocks.contains(where: { $0.text.hasPrefix("<a c") }) { continue }
      let again = MarkdownText.replacing(blocks, of: text, with: blocks.map(\.text))
      let same = MarkdownText.blocks(of: again)
      #expect(same.map(\.text) == blocks.map(\.text), "\(text.debugDescription)")
      #expect(same.map(\.kind) == blocks.map(\.kind), "\(text.debugDescription)")
      #expect(outline(of: again) == outline(of: text), "\(text.debugDescription)")
    }
  }

  @Test("Whatever is put into a document, its structure stays", arguments: 0..<40)
  func otherTexts(seed: Int) {
    var generator = MarkdownGenerator(seed: seed)
    for _ in 0..<40 {
      let text = generator.document()
      let blocks = MarkdownText.blocks(of: text)
      let new = blocks.map { _ in generator.document() + " sana" }
      let again = MarkdownText.replacing(blocks, of: text, with: new)
      #expect(
        MarkdownText.blocks(of: again).map(\.kind) == blocks.map(\.kind),
        "\(text.debugDescription) \(again.debugDescription)")
    }
  }
}

extension MarkdownGenerator {
  fileprivate mutating func document() -> String {
    let pieces = Self.blockPieces + Self.inlinePieces + Self.words + Self.words + Self.words
    return text(of: pieces, count: 1 + Int(next() % 24))
  }
}
