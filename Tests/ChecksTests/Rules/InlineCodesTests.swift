import Catalogue
import Checks
import Testing

@Suite("inline-code")
struct InlineCodesTests {
  @Test(
    "Emphasis, code and tags that differ are found",
    arguments: [
      (
        "Palvelu on **maksuton**.", "Tjänsten är avgiftsfri.",
        ["the markup '**…**' is not in the target"]
      ),
      (
        "Palvelu on maksuton.", "Tjänsten är *avgiftsfri*.",
        ["the markup '*…*' is not in the Finnish"]
      ),
      (
        "Kirjoita `APUA`.", "Skriv `HJÄLP`.",
        ["the markup '`APUA`' is not in the target", "the markup '`HJÄLP`' is not in the Finnish"]
      ),
      (
        "H<sub>2</sub>O", "H2O",
        ["the markup '<sub>' is not in the target", "the markup '</sub>' is not in the target"]
      ),
    ])
  func found(source: String, target: String, messages: [String]) {
    #expect(InlineCodes().messages(source, target, .text) == messages)
  }

  @Test(
    "The same markup in another order or another way of writing is left alone",
    arguments: [
      ("**a** ja *b*", "*b* och __a__"), ("[a](b)", "c"), ("{a}", "b"), ("a", "b"),
      ("2 * 3", "2 x 3"),
    ])
  func right(source: String, target: String) {
    #expect(InlineCodes().messages(source, target, .text).isEmpty)
  }

  @Test("A line has no markup")
  func line() { #expect(InlineCodes().messages("**a**", "b").isEmpty) }
}
