import Catalogue
import Checks
import Testing

@Suite("unclosed-markup")
struct UnclosedMarkupTests {
  @Test(
    "Markup that does not close is found once a text",
    arguments: [
      ("Palvelu on **maksuton.", "**"), ("Palvelu on **maksuton **kaikille", "**"),
      ("Palvelu on *maksuton.", "*"), ("Palvelu on __maksuton.", "__"), ("Kirjoita `koodi", "`"),
      ("Lue [lisää](https://a.example", "]("), ("Palvelu on _maksuton.", "_"),
    ])
  func found(text: String, marks: String) {
    #expect(UnclosedMarkup().marked(text, .text) == [marks])
  }

  @Test(
    "Markup that closes, footnotes, signs, names with _ and escaped marks are left alone",
    arguments: [
      "Palvelu on **maksuton**.", "*Lue* `koodi` [lisää](a)", "Hinta* on 5 €", "2 * 3 * 4",
      "tiedosto_nimi", "\\*tähti", "Kirjoita \\`näin", "Katso [1]", "___", "* * *",
    ])
  func right(text: String) { #expect(UnclosedMarkup().messages(text, .text).isEmpty) }

  @Test("A line has no markup")
  func line() { #expect(UnclosedMarkup().messages("Palvelu on **maksuton.").isEmpty) }
}
