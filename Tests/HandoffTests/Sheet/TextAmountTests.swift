import Testing

@testable import Handoff

@Suite("The amount of a text")
struct TextAmountTests {
  @Test(
    "Characters with and without spaces, and letters and digits alone",
    arguments: [
      ("", 0, 0, 0), ("Soita, heti!", 12, 11, 9), ("a\u{A0}–\u{2009}1", 5, 3, 2),
      ("**ä** €5", 8, 7, 3),
    ])
  func characters(text: String, all: Int, withoutSpaces: Int, letters: Int) {
    let amount = TextAmount(text, words: 2)
    #expect(amount.units == 1 && amount.words == 2)
    #expect(amount.characters == all)
    #expect(amount.charactersWithoutSpaces == withoutSpaces)
    #expect(amount.lettersAndDigits == letters)
  }

  @Test("Amounts add up part by part")
  func sum() {
    var sum = TextAmount("a b", words: 2)
    sum += TextAmount("c.", words: 1)
    #expect(sum.numbers == [2, 3, 5, 4, 3])
  }
}
