import Catalogue
import Checks
import Testing

@Suite("web-debris")
struct WebDebrisTests {
  @Test(
    "What web pages and programs leave behind is found",
    arguments: [
      ("null Kotihoito", "null"), ("Kotihoito undefined", "undefined"),
      ("Siirry sisältöön", "Siirry sisältöön"), ("Hoppa till innehållet", "Hoppa till innehållet"),
      ("Kotihoito&nbsp;Inari", "&nbsp;"), ("Lorem ipsum dolor", "Lorem ipsum"),
      ("Kotihoito Inari Kotihoito Inari", "Kotihoito Inari"), ("Kotihoito Kotihoito", "Kotihoito"),
      ("Hyvää huomenta Hyvää huomenta kaikille", "Hyvää huomenta"),
    ])
  func found(text: String, marked: String) { #expect(WebDebris().marked(text) == [marked]) }

  @Test(
    "Words of a text are left alone",
    arguments: [
      "", "nullify", "Nulla", "null-arvo", "Siirry sisältösivulle", "Tulos & nbsp", "R&D; amp",
      "Hoito kotona, hoito muualla", "Hyvää huomenta, hyvää päivää", "Koti ja Koti", "koti koti",
      "Neuvola Inari Neuvola Utsjoki",
    ])
  func right(text: String) { #expect(WebDebris().messages(text).isEmpty) }

  @Test("In Markdown a character reference is markup, and code may say null")
  func markup() {
    #expect(WebDebris().messages("a&nbsp;b ja `null`", .text).isEmpty)
    #expect(WebDebris().marked("**null** koti", .text) == ["null"])
  }
}
