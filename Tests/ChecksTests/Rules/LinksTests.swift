import Catalogue
import Checks
import Testing

@Suite("link")
struct LinksTests {
  @Test(
    "An address that differs is found in each way of writing links",
    arguments: [
      ("[lue](https://a.example/1)", "[läs](https://a.example/2)"),
      ("<https://a.example/1>", "<https://a.example/2>"),
      ("https://a.example/1", "https://a.example/2"),
      ("![kuva](https://a.example/1)", "![bild](https://a.example/2)"),
      ("[lue](<https://a.example/1> \"Otsikko\")", "[läs](https://a.example/2)"),
    ])
  func differs(source: String, target: String) {
    #expect(
      Links().messages(source, target, .text) == [
        "the link 'https://a.example/1' is not in the target",
        "the link 'https://a.example/2' is not in the Finnish",
      ])
  }

  @Test(
    "Texts, titles and alternative texts are translated, and ways of writing may change",
    arguments: [
      ("[lue](https://a.example \"Otsikko\")", "[läs](https://a.example 'Rubrik')"),
      ("![kuva](a.png \"Otsikko\")", "![bild](<a.png>)"),
      ("<https://a.example>", "https://a.example"),
      ("https://a.example", "[läs](https://a.example)"),
      ("[a](u) ja [b](v)", "[b](v) och [a](u)"),
    ])
  func same(source: String, target: String) {
    #expect(Links().messages(source, target, .text).isEmpty)
  }

  @Test("A link by reference is compared by its label")
  func references() {
    let labels = ["ohje", "lomake"]
    #expect(
      Links().messages("[lue][ohje]", "[läs][ohje]", .text, references: labels).isEmpty)
    #expect(Links().messages("[ohje]", "[läs][ohje]", .text, references: labels).isEmpty)
    #expect(
      Links().messages("[lue][ohje]", "[läs][lomake]", .text, references: labels) == [
        "the link 'ohje' is not in the target", "the link 'lomake' is not in the Finnish",
      ])
  }

  @Test("In a line only bare addresses are links; an e-mail address is none")
  func lines() {
    #expect(Links().messages("www.a.example", "www.b.example").count == 2)
    #expect(Links().messages("[a](b)", "[a](c)").isEmpty)
    #expect(Links().messages("<a@b.example>", "<c@b.example>", .text).isEmpty)
  }
}
