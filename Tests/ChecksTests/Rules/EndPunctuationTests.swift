import Catalogue
import Checks
import Testing

@Suite("end-punctuation")
struct EndPunctuationTests {
  @Test(
    "Another mark at the end is found",
    arguments: [
      ("Tarvitsetko apua?", "Du behöver hjälp.", "a question mark", "a full stop"),
      ("Käyttäjänimi:", "Användarnamn", "a colon", "no mark"),
      ("Salasanoja ei voi vaihtaa.", "Syelisaanijd ij pyevti molsođ", "a full stop", "no mark"),
      ("Tallenna sivu", "Spara sida…", "no mark", "an ellipsis"),
      ("(Katso ohje.)", "(Se anvisningen)", "a full stop", "no mark"),
      ("Lue **ohje**?", "Läs **anvisningen**", "a question mark", "no mark"),
    ])
  func found(source: String, target: String, expected: String, found: String) {
    #expect(
      EndPunctuation().messages(source, target, .text) == [
        "the Finnish ends with \(expected), the target with \(found)"
      ])
  }

  @Test(
    "The same mark, marks behind it, abbreviations, and texts without words are left alone",
    arguments: [
      ("Soita!", "Ring."), ("Odota...", "Vänta…"), ("(Katso ohje.)", "(Se anvisningen)."),
      ("Lue ”Ohje.”", "Läs ”Anvisning”."), ("seur.", "nästa"), ("Kyllä", "Háliidan."),
      ("Apua **kotiin**.", "Hjälp hemma."), ("Kotihoito", "Hemvård"), ("", "Hemvård."),
    ])
  func right(source: String, target: String) {
    #expect(EndPunctuation().messages(source, target, .text).isEmpty)
  }
}
