import Catalogue
import Checks
import Testing

@Suite("block-count")
struct BlockCountTests {
  @Test(
    "A mark or a blank line that the Finnish does not have is found",
    arguments: [
      ("- Ring eller skriv.", 0..<19), ("## Ring eller skriv.", 0..<20),
      ("Ring.\n\nSkriv.", 7..<13),
      ("Ring  \n1. Skriv", 7..<15), ("Ring\n  * Skriv", 5..<14), ("Ring\n \nSkriv", 7..<12),
    ])
  func more(target: String, range: Range<Int>) {
    let faults = BlockCount().faults("Soita tai kirjoita.", target, .text)
    #expect(faults.map(\.message) == ["a paragraph or list item that the Finnish does not have"])
    #expect(faults.map(\.range) == [range])
  }

  @Test("One that only the Finnish has is found")
  func fewer() {
    #expect(
      BlockCount().messages("- Soita", "Ring", .text) == [
        "a paragraph or list item of the Finnish is not in the target"
      ])
  }

  @Test(
    "Hard breaks, dates, emphasis, numbers below zero and the same marks are left alone",
    arguments: [
      ("Soita  \nkirjoita", "Ring  \nskriv"), ("Soita", "Ring\\\nskriv"),
      ("1. tammikuuta", "den 1 januari"), ("Tammikuun 1.", "1. januari"), ("Soita", "*Ring*"),
      ("Soita", "**Ring**"), ("Pakkasta", "-5 grader"), ("Tunniste", "#parempipalvelupolku"),
      ("- Soita", "- Ring"), ("Soita\n\n", "Ring"), ("", ""),
    ])
  func right(source: String, target: String) {
    #expect(BlockCount().messages(source, target, .text).isEmpty)
  }

  @Test("A line has no blocks")
  func line() { #expect(BlockCount().messages("Soita", "- Ring").isEmpty) }
}
