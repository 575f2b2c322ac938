import Testing

@testable import Markdown

@Suite("Prose of a text")
struct ProseTests {
  private func prose(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return MarkdownText.proseRanges(of: text).map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  @Test("Prose is what is words in paragraphs and headings")
  func words() {
    let text = """
      # Yö #

      Sana *toinen* `koodi` [linkki](https://a.example "otsikko") <b>lihava</b>
      rivi  \n\
      ![kuva](k.png) &amp; \\* {n} https://b.example a@b.example 040 123 4567 loppu\\
      uusi

      > - listassa   \n>   jatkuu

          koodia

      <div>
      HTML
      </div>

      [a]: /url 'otsikko'
      """
    #expect(
      prose(text) == [
        "Yö", "Sana ", "toinen", " ", " ", "linkki", " ", "lihava", "rivi", " &amp; \\* ", " ", " ",
        " ",
        " loppu", "uusi", "listassa", "jatkuu",
      ])
  }

  @Test(
    "Each range lies within a line, in order, without white space at the line's end",
    arguments: 0..<40)
  func properties(seed: Int) {
    var generator = MarkdownGenerator(seed: seed)
    let pieces =
      MarkdownGenerator.blockPieces + MarkdownGenerator.inlinePieces + MarkdownGenerator.words
    for _ in 0..<40 {
      let text = generator.text(of: pieces, count: 20)
      let bytes = Array(text.utf8)
      var end = 0
      for range in MarkdownText.proseRanges(of: text) {
        #expect(range.lowerBound >= end && !range.isEmpty && range.upperBound <= bytes.count)
        #expect(!bytes[range].contains { $0 == 0x0A || $0 == 0x0D })
        let isLineEnd = range.upperBound == bytes.count || bytes[range.upperBound] == 0x0A
        #expect(!(isLineEnd && bytes[range.upperBound - 1] == 0x20), "\(text.debugDescription)")
        end = range.upperBound
      }
    }
  }

  @Test("What a quick look takes for plain prose is prose throughout", arguments: 0..<40)
  func plainProse(seed: Int) {
    var generator = MarkdownGenerator(seed: seed)
    let pieces =
      MarkdownGenerator.words + MarkdownGenerator.inlinePieces
      + [", ", ". ", "www.", "ä", "- ", "\n", "\na", "\n\nb", "\n- ", "\n---"]
    for count in 1...80 {
      let text = "a" + generator.text(of: pieces, count: count % 8)
      guard MarkdownText.isPlainProse(text.utf8Span.span) else { continue }
      let lines = text.unicodeScalars.split(separator: "\n").map { String($0) }
      #expect(prose(text) == lines, "\(text.debugDescription)")
    }
  }

  @Test(
    "A quick look leaves all else to a closer one",
    arguments: [
      "", " a", "a ", "1 a", "a.b", "a@b", "a: b", "a *b*", "- a", "a 1", "a\n b", "a \nb", "a\n-",
      "a\n\u{A0}", "a\r\nb", "a\n1",
    ])
  func notPlain(_ text: String) {
    let isPlain = MarkdownText.isPlainProse(text.utf8Span.span)
    #expect(!isPlain)
  }

  @Test(
    "A quick look knows sentences and paragraphs",
    arguments: ["Oma äiti - onko se, ”tuo”? On.", "Yksi\nkaksi.\n\nKolme\n"])
  func plain(_ text: String) {
    let isPlain = MarkdownText.isPlainProse(text.utf8Span.span)
    #expect(isPlain)
  }

  @Test("Changing letters of all prose changes nothing else", arguments: 0..<40)
  func onlyProse(seed: Int) {
    var generator = MarkdownGenerator(seed: seed)
    let pieces =
      MarkdownGenerator.blockPieces + ["`koodi`", "*", "[", "](u)", "<b>", "{n}", "a@b.example"]
      + MarkdownGenerator.words + MarkdownGenerator.words
    for _ in 0..<40 {
      let text = generator.text(of: pieces, count: 20)
      var bytes = Array(text.utf8)
      for range in MarkdownText.proseRanges(of: text).reversed() {
        bytes.replaceSubrange(range, with: bytes[range].map { $0 == 0x73 ? 0x7A : $0 })
      }
      let changed = String(decoding: bytes, as: UTF8.self)
      let isSame = outline(of: changed).replacing("zana", with: "sana") == outline(of: text)
      #expect(isSame, "\(text.debugDescription)")
    }
  }

  @Test("Lines without marks are read by themselves as with cmark", arguments: 0..<20)
  func plainLines(seed: Int) {
    var generator = MarkdownGenerator(seed: seed)
    let pieces =
      ["\n", "\n", "  \n", " \n", "> ", "- ", "\t", "   ", "\u{B}", "\u{C}", "\u{0}"]
      + MarkdownGenerator.words
    for _ in 0..<60 {
      let text = generator.text(of: pieces, count: 20)
      MarkdownText.forEachLeaf(of: text) { leaf, _ in
        let texts = leaf.inlines()?.pieces.filter(\.kind.isLiteral).map(\.range)
        #expect(leaf.literalRuns() == texts, "\(text.debugDescription)")
      }
    }
  }
}
