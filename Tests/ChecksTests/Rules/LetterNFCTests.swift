import Checks
import Testing

@Suite("letter-nfc")
struct LetterNFCTests {
  @Test(
    "A letter put together from parts is found",
    arguments: ["c\u{30C}uovvut", "Kotihoitoa a\u{308}idille", "\u{212B}"])
  func decomposed(text: String) {
    #expect(
      LetterNFC().messages(text) == ["a letter is put together from parts; 'normalise' composes it"]
    )
  }

  @Test(
    "The letters of the five languages are left alone, and marks that compose with nothing",
    arguments: ["čđŋšŧž á", "ǧǥǩǯʒõ âåäö", "Suäʹđjel ʼ", "x\u{30C}", "– ” … €", ""])
  func composed(text: String) { #expect(LetterNFC().messages(text).isEmpty) }
}
