import Testing

@testable import Markdown

@Suite("Places of blocks in their Markdown")
struct BlockPlacesTests {
  /// The rest of the Markdown's line at each place where a mark stands in the text of its blocks.
  private func rests(_ markdown: String, _ mark: String) -> [String] {
    let bytes = Array(markdown.utf8)
    return MarkdownText.blocks(of: markdown).flatMap { block in
      let offsets = block.text.utf8.indices.filter {
        block.text.utf8[$0...].starts(with: mark.utf8)
      }
      .map { block.text.utf8.distance(from: block.text.startIndex, to: $0) }
      return block.sourceOffsets(of: offsets, in: markdown).map { place in
        String(decoding: bytes[place...].prefix { !$0.isLineEnd }, as: UTF8.self)
      }
    }
  }

  @Test(
    "A place is found through line breaks, lists and quotes",
    arguments: [
      ("yksi x1 kaksi x2", ["x1 kaksi x2", "x2"]), ("a\nb x1", ["x1"]), ("a \n  b x1", ["x1"]),
      ("a  \nb x1", ["x1"]), ("a     \nb x1", ["x1"]), ("a\\\nb x1", ["x1"]),
      ("a\r\nb x1", ["x1"]), ("# Otsikko x1\n\n- eka\n  toka x2\n- x3", ["x1", "x2", "x3"]),
      ("> lainaus\n> x1\nlaiska x2", ["x1", "x2"]), ("1. a\n\n   > b\n   > c x1", ["x1"]),
      ("[a]: https://a.example\nteksti [a] x1", ["x1"]), ("*a  \n   b* x1\nä x2", ["x1", "x2"]),
      ("`a  \n b` x1", ["x1"]), ("Otsikko x1\n=====\n\nx2", ["x1", "x2"]),
      ("a   x1   x2", ["x1   x2", "x2"]),
    ])
  func places(markdown: String, rests: [String]) { #expect(self.rests(markdown, "x") == rests) }

  @Test("The text's length is the block's end, and no offset leads out of it")
  func ends() throws {
    let markdown = "eka\n\ntoka\nrivi\n\nkolmas"
    let block = try #require(MarkdownText.blocks(of: markdown).dropFirst().first)
    #expect(block.sourceOffsets(of: [0, 4, 5, 9, 99], in: markdown) == [5, 9, 10, 14, 14])
    #expect(block.sourceOffsets(of: [0, 3], in: "eka") == [3, 3])
  }

  @Test("A long run of spaces takes no long time")
  func linear() throws {
    let markdown = "a" + String(repeating: " ", count: 60_000) + "\nb"
    let block = try #require(MarkdownText.blocks(of: markdown).first)
    #expect(block.sourceOffsets(of: [block.text.utf8.count], in: markdown) == [60_003])
  }
}
