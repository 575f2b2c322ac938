import Markdown
import Testing

@Suite("Hostile texts")
struct HostileTests {
  @Test(
    "Whatever is repeated, reading ends and what is found lies in the text",
    arguments: [
      "[", "![", "*", "*a ", "*a_ ", "_*a ", ">", "- ", "> ", "1. ", "`", "a <!--", "a <?",
      "a <![CDATA[",
      "[a](", "[a](<b", "&", "&a;", "&amp;", "<a ", "a\n", "a  \n", "a\\\n", "[a]: b\n", "\\",
      "[a]",
      "**x [a*b**c*](d)", "> a\n", "- a\n", "[a](b \"", "# ", "a\n===\n", "<https://a.example>",
      "\u{0}", "\t", "\r",
    ])
  func repeated(piece: String) {
    let text = String(repeating: piece, count: 6_000 / piece.utf8.count) + "\n\nsana\n"
    let blocks = MarkdownText.blocks(of: text)
    let all = 0..<text.utf8.count
    #expect(
      blocks.allSatisfy {
        all.contains($0.range.lowerBound) && $0.range.upperBound <= all.upperBound
      })
    #expect(MarkdownText.proseRanges(of: text).allSatisfy { $0.upperBound <= all.upperBound })
    let new = MarkdownText.replacing(blocks, of: text, with: blocks.map { _ in piece + "sana" })
    #expect(MarkdownText.blocks(of: new).count == blocks.count)
    let inline = InlineText(parsing: String(text.prefix(1000)))
    #expect(InlineText(parsing: inline.rendered()).parts.isEmpty == inline.parts.isEmpty)
  }

  @Test("Deep lists with many blank lines end")
  func deep() {
    let nested = (0..<150).map { String(repeating: " ", count: 2 * $0) + "- a\n" }.joined()
    let text = nested + String(repeating: "\n", count: 20_000) + "sana"
    #expect(MarkdownText.blocks(of: text).count == 151)
  }

  @Test("Codes nested too deep stand alone, with all that is in them")
  func deepCodes() {
    let text =
      String(repeating: "*a **b ", count: 100) + "x" + String(repeating: "** c*", count: 100)
    let inline = InlineText(parsing: text)
    let openings = inline.parts.count { if case .opening = $0 { true } else { false } }
    let alone = inline.codes.filter { $0.closing == nil }
    #expect(openings == InlineText.deepest && alone.count == 1)
    #expect(alone.first?.opening.hasPrefix("*a **b ") == true)
    #expect(inline.rendered() == text)
  }

  @Test("A unit that is too long for cmark is words without markup")
  func longUnit() {
    let text = String(repeating: "*a* ", count: MarkdownText.longest)
    #expect(InlineText(parsing: text).parts == [.text(text)])
  }

  @Test("Random bytes as text never fail", arguments: 0..<10)
  func randomBytes(seed: Int) {
    var generator = MarkdownGenerator(seed: seed)
    for _ in 0..<100 {
      let text = String(
        decoding: (0..<60).map { _ in UInt8(truncatingIfNeeded: generator.next() % 128) },
        as: UTF8.self)
      let blocks = MarkdownText.blocks(of: text)
      _ = MarkdownText.proseRanges(of: text)
      _ = MarkdownText.replacing(blocks, of: text, with: blocks.map(\.text))
      let inline = InlineText(parsing: text)
      #expect(inline.parts.isEmpty == text.isEmpty)
      _ = inline.rendered()
    }
  }
}
