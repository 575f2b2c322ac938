import Catalogue
import Checks
import Testing

@Suite("link-text")
struct LinkTextTests {
  @Test(
    "A link without text is found", arguments: ["[](https://a.example)", "[ ](https://a.example)"])
  func found(link: String) {
    #expect(
      LinkText().messages("Lue lisää \(link) tästä", .text) == [
        "the link to 'https://a.example' has no text"
      ])
  }

  @Test(
    "Links with words, code or an image in them are left alone",
    arguments: [
      "[lue](a)", "[`koodi`](a)", "[![kuva](b)](a)", "[**lue**](a)", "<https://a.example>",
      "https://a.example", "[x]", "[]",
    ])
  func right(text: String) { #expect(LinkText().messages("Lue \(text)", .text).isEmpty) }

  @Test("A line has no links")
  func line() { #expect(LinkText().messages("[](https://a.example)").isEmpty) }
}
