import Catalogue
import Checks
import Testing

@Suite("double-word")
struct DoubleWordTests {
  @Test(
    "The same word twice is found, where the first has a capital too",
    arguments: [
      ("Kotihoito auttaa auttaa arjessa", "auttaa auttaa"), ("Tämä tämä palvelu", "Tämä tämä"),
      ("Vård och och omsorg", "och och"), ("Äiti äiti ja lapsi", "Äiti äiti"),
      ("sääʹm sääʹm", "sääʹm sääʹm"),
    ])
  func found(text: String, marked: String) {
    #expect(DoubleWord().marked(text) == [marked])
  }

  @Test(
    "Words that rightly meet themselves, names, numbers and other words are left alone",
    arguments: [
      "Se, joka sen tekee, se se vasta taitaa", "Han talade om vad han tänkte på på kvällen",
      "Palvelu on, on ja pysyy", "Bora Bora", "10 10", "koti kotihoito", "työ työ- ja elinkeino",
      "hoito-hoito", "a a", "Hoito. Hoito", "hoito, hoito", "Alla olevat muutokset",
    ])
  func right(text: String) { #expect(DoubleWord().messages(text).isEmpty) }

  @Test("Code and addresses are left alone")
  func markup() {
    #expect(DoubleWord().messages("Kirjoita `koti koti` tähän", .text).isEmpty)
    #expect(DoubleWord().messages("Kirjoita **koti** koti", .text).isEmpty)
    #expect(DoubleWord().marked("Kirjoita *koti koti*", .text) == ["koti koti"])
  }
}
