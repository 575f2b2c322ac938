import Catalogue
import Checks
import Testing

@Suite("wrong-language")
struct WrongLanguageTests {
  /// From the interface of MediaWiki.
  private let texts = [
    "fi": "Lisää luomani sivut ja tallentamani tiedostot tarkkailulistalleni",
    "sv": "Lägg till sidor jag skapar och filer jag laddar upp till min bevakningslista",
    "se": "Lasit mu čuovvunlistui siidduid maid lean ráhkadan ja fiillaid maid lean vurken",
    "smn": "Lasseet muu rähtim siijđoid já muu luođim tiätuvuárháid tárkkumlistosân",
    "sms":
      "Lââʹzzet muu valvvâmliʹstte seeidaid, koid leäm raajjâm da teâttõõzzid, koid leäm ruõkkâm",
  ]

  @Test(
    "Each language is found in the place of each other",
    arguments: ["fi", "sv", "se", "smn", "sms"])
  func found(place: String) {
    for (code, text) in texts {
      let isFound = !WrongLanguage().messages(text, in: place).isEmpty
      #expect(isFound == (code != place), "\(code) in the place of \(place)")
    }
  }

  @Test("The message names the language")
  func message() {
    #expect(
      WrongLanguage().messages(texts["sv"] ?? "", in: "fi") == ["this is sv (ruotsi), not fi"])
  }

  @Test(
    "Few words, names, and languages that nothing is known of are left alone",
    arguments: [
      ("Kotihoito", "sv"), ("Lapin sairaanhoitopiiri", "sv"), ("Dokumentation och respons", "sv"),
      ("Lägg till sidor jag skapar och filer jag laddar upp", "xx"), ("", "fi"),
    ])
  func right(text: String, place: String) {
    #expect(WrongLanguage().messages(text, in: place).isEmpty)
  }
}
