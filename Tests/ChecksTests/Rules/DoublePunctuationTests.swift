import Catalogue
import Checks
import Testing

@Suite("double-punctuation")
struct DoublePunctuationTests {
  @Test(
    "Two marks where one belongs are found",
    arguments: [
      ("Soita ensin.. Sitten", ".."), ("Soita,, tai", ",,"), ("Huom:: tärkeä", "::"),
      ("Tule!. Soita", "!."), ("(Katso ohje..)", ".."), ("Valitse ”Hae”,, niin", ",,"),
      ("Klo 16.. Suljettu", ".."),
      ("Soita heti.,", ".,"),
    ])
  func found(text: String, marked: String) {
    #expect(DoublePunctuation().marked(text) == [marked])
    #expect(DoublePunctuation().marked(text, .text) == [marked])
  }

  @Test(
    "Ellipses, emphasis, abbreviations before a mark, and paths are left alone",
    arguments: [
      "Odota...", "Mitä?!", "Apua!!", "Kahvia ym., teetä", "../kuva", "Luokka::nimi", "jne.)",
      "Onko näin (esim.)?", ".. ja niin edelleen", "www.a.example/..",
    ])
  func right(text: String) { #expect(DoublePunctuation().messages(text).isEmpty) }

  @Test("Code is left alone")
  func code() { #expect(DoublePunctuation().messages("Kirjoita `a..` tähän", .text).isEmpty) }
}
