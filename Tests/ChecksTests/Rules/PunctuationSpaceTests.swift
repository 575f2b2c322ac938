import Catalogue
import Checks
import Testing

@Suite("punctuation-space")
struct PunctuationSpaceTests {
  @Test(
    "A space before a mark or inside a bracket is found, and offered to be taken out",
    arguments: [
      ("Palvelu on maksuton , mutta", "a space before ','"),
      ("Palvelu on maksuton .", "a space before '.'"),
      ("Tarvitsetko apua ?", "a space before '?'"), ("Huom : tärkeä", "a space before ':'"),
      ("Hoito ( kotona", "a space after '('"), ("Hoito (kotona )", "a space before ')'"),
      ("Öppet varje dag !", "a space before '!'"), ("Lue ”Ohje” .", "a space before '.'"),
    ])
  func loose(text: String, message: String) {
    let faults = PunctuationSpace().faults(text)
    #expect(faults.map(\.message) == [message])
    #expect(faults.map(\.repair) == [""])
    #expect(PunctuationSpace().marked(text) == [" "])
  }

  @Test(
    "A missing space is found between words",
    arguments: [
      ("Hoito,tuki", "no space after ','"), ("Soita tänään.Huomenna ei", "no space after '.'"),
      ("Tule!Soita", "no space after '!'"), ("koti;hoito", "no space after ';'"),
    ])
  func tight(text: String, message: String) {
    #expect(PunctuationSpace().messages(text) == [message])
  }

  @Test(
    "Endings, ellipses, smileys, ratios, names of files and domains, and optional letters are left alone",
    arguments: [
      "EU:n palvelu", "Odota ...", "Kiitos :)", "suhde 1 : 2", "lomake.pdf", "Sivu lapha.fi", "1,5",
      "palvelu(t)", "klo 8.30", "verkkosivut .fi", "a) ensin", "e.V.", "J.K. Rowling", "Mm.hoito",
      "ja/tai", "Hoito (kotona), tuki", "iänudâh.", "a,b",
    ])
  func right(text: String) { #expect(PunctuationSpace().messages(text).isEmpty) }

  @Test("A mark before a placeholder or an address belongs to it")
  func codes() {
    #expect(PunctuationSpace().messages("Luo sivu :{a} tähän").isEmpty)
    #expect(PunctuationSpace().messages("Kirjoita `a , b` tähän", .text).isEmpty)
    #expect(PunctuationSpace().messages("Hoito ,{a}").isEmpty)
  }
}
