import Catalogue
import Checks
import Testing

@Suite("first-letter")
struct FirstLetterTests {
  @Test("A difference is found, in brackets, quotation marks and emphasis too")
  func found() {
    #expect(
      FirstLetter().messages("Kotihoito", "hemvård") == ["the target begins with a small letter"])
    #expect(FirstLetter().messages("käyttäjät", "Kevtteeh") == ["the target begins with a capital"])
    #expect(FirstLetter().messages("(ei mitään eroa)", "(Ii leat erohus)").count == 1)
    #expect(FirstLetter().messages("**Äiti**", "**mor**", .text).count == 1)
    #expect(FirstLetter().messages("← Vanhempi versio", "← boarráset veršuvdna").count == 1)
  }

  @Test(
    "Numbers, placeholders, code, tags and words with capitals inside are left alone",
    arguments: [
      ("Kotihoito", "Hemvård"), ("1 päivä", "En dag"), ("{nimi} tulee", "Nu kommer {nimi}"),
      ("eResepti", "Elektroniskt recept"), ("euroopan", "EU:s"),
      ("#kotihoito", "Utmaningen #kotihoito"),
      ("`koodi` on", "Koden"), ("", "A"), ("–", "a"), ("Äiti", "Åsa"),
    ])
  func right(source: String, target: String) {
    #expect(FirstLetter().messages(source, target, .text).isEmpty)
  }
}
