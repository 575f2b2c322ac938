import Catalogue
import Checks
import Testing

@Suite("unbalanced")
struct UnbalancedTests {
  @Test(
    "A bracket or mark without its other half is found",
    arguments: [
      ("Maksuton (myös läheisille.", ["'(' is not closed"]),
      ("Maksuton myös läheisille).", ["')' closes nothing"]),
      ("Katso [ohje (sivu 2]", ["'[' is not closed", "'(' is not closed", "']' closes nothing"]),
      ("Valitse ”Varaa aika.", ["an odd number of '”'"]),
      ("Valitse \"Varaa aika.", ["an odd number of '\"'"]),
      ("Valitse »Varaa aika.", ["an odd number of '»'"]), ("Nimi {", ["'{' is not closed"]),
    ])
  func found(text: String, messages: [String]) { #expect(Unbalanced().messages(text) == messages) }

  @Test(
    "Pairs, lists, smileys, inches, and links are left alone",
    arguments: [
      "Maksuton (myös [läheisille] (kaikille))", "a) ensin b) sitten", "1) ensin", "Kiitos :)",
      "Voi :-(", "Valitse ”Varaa” tai “Peru”", "»Koti»", "«Koti»", "Näyttö 15\"", "Hei {nimi}",
      "Klo 8 (016 000 0000)",
    ])
  func right(text: String) { #expect(Unbalanced().messages(text).isEmpty) }

  @Test("Markup does not count, and brackets go around it")
  func markup() {
    #expect(Unbalanced().messages("Katso (ks. [ohje](https://a.example/(1)))", .text).isEmpty)
    #expect(Unbalanced().messages("Kirjoita `(` tähän", .text).isEmpty)
    #expect(Unbalanced().messages("Katso (ks. [ohje](a)", .text) == ["'(' is not closed"])
  }
}
