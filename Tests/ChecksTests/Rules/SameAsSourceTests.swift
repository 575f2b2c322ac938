import Catalogue
import Checks
import Testing

@Suite("same-as-source")
struct SameAsSourceTests {
  @Test(
    "Finnish in place of a target is found",
    arguments: ["Apua kotiin ja arkeen", "Hae avustusta heti.", "(katso tiedosto: {a1})"])
  func found(text: String) {
    #expect(SameAsSource().messages(text, text) == ["the target is the Finnish itself"])
  }

  @Test(
    "Names, abbreviations, numbers, addresses and single words are left alone",
    arguments: [
      "Inari", "Alzheimerin tauti", "Kotihoito", "ADHD", "Lapin Keskussairaala", "PL 8000",
      "https://a.example/apua/kotiin", "029 000 0000", "{nimi}", "info@kunta.example", "12 kk",
      "Oy Ab", "",
    ])
  func right(text: String) { #expect(SameAsSource().messages(text, text).isEmpty) }

  @Test("A target that differs is left alone")
  func other() { #expect(SameAsSource().messages("Apua kotiin heti", "Apua kotiin nyt").isEmpty) }
}
