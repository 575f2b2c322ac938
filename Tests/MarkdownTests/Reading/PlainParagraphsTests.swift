import Testing

@testable import Markdown

@Suite("Plain paragraphs")
struct PlainParagraphsTests {
  private func blocks(_ text: String) -> [Block]? {
    PlainParagraphs.blocks(of: text.utf8Span.span)
  }

  @Test(
    "are read without cmark",
    arguments: [
      "", "\n\n", "sana", "Äiti on\nkotona.\n\n\nToinen kappale.\n",
      "a **b** `c\nd` <b\ne='f'> g\n",
      "čáŧ sää\n\nx 1. y - z # > =\n",
    ])
  func plain(_ text: String) {
    #expect(blocks(text) != nil)
    #expect(blocks(text) == MarkdownText.parsedBlocks(of: text))
  }

  @Test(
    "are not all that begins with a letter",
    arguments: [
      "a \nb", "a\\\nb", "a\tb", "a\r\nb", "a [b]: c", "a\n---", "a\n===", "a\n  b", "\u{FEFF}a b",
      "a\n- b", "123", "a\n1. b", "a\u{0}b", "a\n> b", "x1", "a ",
    ])
  func markup(_ text: String) {
    #expect(blocks(text) == nil)
  }

  @Test("are what cmark finds, in any text", arguments: 0..<40)
  func generated(seed: Int) {
    var generator = MarkdownGenerator(seed: seed)
    let words = MarkdownGenerator.words + ["sana", "Äiti ", "\n", "\n\n", "ŋ", "sana on "]
    let marks = MarkdownGenerator.blockPieces + MarkdownGenerator.inlinePieces
    for count in 1...60 {
      let pieces =
        count % 3 == 0 ? words : words + words + [marks[(seed * 60 + count) % marks.count]]
      let text = generator.text(of: pieces, count: count % 20 + 1)
      guard let blocks = blocks(text) else { continue }
      #expect(blocks == MarkdownText.parsedBlocks(of: text), "\(text.debugDescription)")
    }
  }
}
