import Markdown
import Testing

@Suite("Blocks of a text")
struct BlockTests {
  private func texts(_ text: String) -> [String] { MarkdownText.blocks(of: text).map(\.text) }

  @Test("Paragraphs and headings come in document order, also from lists and quotes")
  func order() {
    let text = "# Yksi\n\nKaksi\n\n- kolme\n\n  neljä\n- > viisi\n\n1) kuusi\n\nSeitsemän\n===\n"
    #expect(texts(text) == ["Yksi", "Kaksi", "kolme", "neljä", "viisi", "kuusi", "Seitsemän"])
  }

  @Test("Headings have their level and lose their marks")
  func headings() {
    let text = "## Otsikko ##\n\nToinen\nrivi\n---\n\n#\tKolmas #x\n\n### #\n"
    let blocks = MarkdownText.blocks(of: text)
    #expect(blocks.map(\.kind) == [.heading(level: 2), .heading(level: 2), .heading(level: 1)])
    #expect(blocks.map(\.text) == ["Otsikko", "Toinen rivi", "Kolmas #x"])
  }

  @Test("Code, HTML, rules and definitions are no blocks")
  func others() {
    let text =
      "```\nkoodia\n```\n\n    koodia\n\n<div>\nHTML\n</div>\n\n***\n\n[a]: /url 'Otsikko'\n"
    #expect(texts(text) == [])
  }

  @Test(
    "Blocks without words are no blocks",
    arguments: [
      "", " ", "123", "`koodi`", "https://a.example/b", "<https://a.example>", "{nimi}",
      "112 & 5 %",
      "029 553 5000", "a@b.example", "![kuva](k.png)", "<b></b>", "- \n- 1\n", "# `x`", "&copy;",
      "www.a.example", "[](https://a.example)", "– … ”",
    ])
  func wordless(text: String) {
    #expect(texts(text) == [])
  }

  @Test(
    "A word anywhere in prose makes a block",
    arguments: [
      "ä", "*x*", "[x](u)", "`a` b", "{nimi} tai", "&auml;", "1. b", "\\*a", "![a](b) c", "слово",
      "https://a.example: lue", "x@ y",
    ])
  func wordy(text: String) {
    #expect(texts(text).count == 1)
  }

  @Test("A soft line break is one space, in code and links too")
  func softBreaks() {
    #expect(texts("yksi\nkaksi \n   kolme\r\nneljä\rviisi") == ["yksi kaksi kolme neljä viisi"])
    #expect(texts("a `b\n  c` d") == ["a `b c` d"])
    #expect(texts("a `b \nc` d") == ["a `b  c` d"])
    #expect(texts("a [b\nc](d\n'e\nf') g") == ["a [b c](d 'e f') g"])
    #expect(texts("a <b\nc='d'> e") == ["a <b c='d'> e"])
  }

  @Test("A hard line break stays as it is written")
  func hardBreaks() {
    #expect(texts("a  \nb\\\nc    \nd") == ["a  \nb\\\nc    \nd"])
    #expect(texts("a\\\\\nb") == ["a\\\\ b"])
    #expect(texts("> a  \n> b\\\n> c") == ["a  \nb\\\nc"])
    #expect(texts("- a\\\n  b\n\n      koodi") == ["a\\\nb"])
    #expect(texts("a `b  \nc`  \nd") == ["a `b   c`  \nd"])
  }

  @Test("Marks of containers are gone from later lines, lazy ones keep nothing but their words")
  func containers() {
    #expect(texts("> a\n> b") == ["a b"])
    #expect(texts("> a\nb") == ["a b"])
    #expect(texts("> - a\n>   b\n> c\nd") == ["a b c d"])
    #expect(texts("1. > a\n   > b\n   c") == ["a b c"])
    #expect(texts("> > a\n>     > b") == ["a > b"])
    #expect(texts("-\ta\n\n\t> b\n\t>\tc") == ["a", "b c"])
    #expect(texts(">     koodi\n> a") == ["a"])
    #expect(texts("- a\n      - b") == ["a", "b"] || texts("- a\n      - b") == ["a - b"])
  }

  @Test("The range covers the content from its first to its last byte")
  func ranges() {
    let text = "  # Yö #\n\n> - sää  \n>   jatkuu \n\nlopuksi\n"
    let utf8 = Array(text.utf8)
    let covered = MarkdownText.blocks(of: text).map {
      String(decoding: utf8[$0.range], as: UTF8.self)
    }
    #expect(covered == ["Yö", "sää  \n>   jatkuu", "lopuksi"])
  }

  @Test("A byte order mark is no part of the text")
  func byteOrderMark() {
    let text = "\u{FEFF}# Yö\n\n\u{FEFF}sana"
    #expect(texts(text) == ["Yö", "\u{FEFF}sana"])
    #expect(MarkdownText.blocks(of: text).first?.range == 5..<8)
    #expect(texts("\u{FEFF}- a\n  b") == ["a b"])
  }

  @Test("Definitions at the start of a paragraph are not part of its text")
  func definitions() {
    let blocks = MarkdownText.blocks(of: "[a]: /x\n[b]:\n/y\n'z'\nSana [a] [c][b] [d].")
    #expect(blocks.map(\.text) == ["Sana [a] [c][b] [d]."])
    #expect(blocks.first?.references == ["a", "b"])
    #expect(blocks.first?.range.lowerBound == 20)
    #expect(texts("> [a]: /x\n> sana [a]") == ["sana [a]"])
    #expect(texts("[a]: /x\nOtsikko [a]\n===") == ["Otsikko [a]"])
  }

  @Test("A text that would take cmark too long has no blocks, and the reason is at hand")
  func faults() {
    let long = String(repeating: "sana ", count: MarkdownText.longest / 5 + 1)
    #expect(MarkdownText.fault(in: long) == .tooLong)
    #expect(texts(long) == [])
    let deep = "sana\n\n" + String(repeating: "1. ", count: MarkdownText.deepest + 1)
    #expect(MarkdownText.fault(in: deep) == .tooDeep(line: 3))
    #expect(texts(deep) == [])
    #expect(MarkdownText.fault(in: "sana " + String(repeating: "- ", count: 500)) == nil)
    #expect(MarkdownText.fault(in: String(repeating: "-", count: 500)) == nil)
  }
}
