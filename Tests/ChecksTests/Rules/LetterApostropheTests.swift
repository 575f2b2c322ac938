import Checks
import Testing

@Suite("letter-apostrophe")
struct LetterApostropheTests {
  @Test("A mark inside a word is found", arguments: ["'", "\u{B4}", "\u{2019}", "\u{2B9}"])
  func found(_ mark: String) {
    let text = "Čääiti ton sa\(mark)jan"
    #expect(LetterApostrophe().marked(text, in: "smn") == [mark])
    #expect(LetterApostrophe().faults(text, in: "smn").map(\.repair) == [""])
  }

  @Test(
    "Names, quotations and words of other languages are left alone",
    arguments: [
      "O'Connor lii", "Čääiti ton, Mc'Kay", "Čääiti Ne´ttä", "”sa'na”", "‘säni’", "sää'mǩiõll",
      "rock'n'roll@example.fi", "Ilmar Mattus", "Anarâškielâ já-uv",
    ])
  func left(_ text: String) { #expect(LetterApostrophe().faults(text, in: "smn").isEmpty) }

  @Test("A name at the start of a sentence is one where the Finnish has it")
  func source() {
    let rule = LetterApostrophe()
    #expect(rule.marked("Ne´ttä", in: "smn", translating: "Ne´ttä on nimi") == [])
    #expect(rule.marked("Ne´ttä", in: "smn", translating: "Netta") == ["\u{B4}"])
  }
}
