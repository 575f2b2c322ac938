import Catalogue
import Checks
import Testing

@Suite("empty-target")
struct EmptyTargetTests {
  @Test("A target without a word is found", arguments: ["…", "-", "–", "?", " . ", "**", "\u{AD}"])
  func found(target: String) {
    #expect(EmptyTarget().messages("Kotihoito", target) == ["there is no word in the target"])
  }

  @Test(
    "Words and numbers are something to read, and Finnish without words needs none",
    arguments: [
      ("Kotihoito", "Hemvård"), ("Yksi", "1"), ("–", "–"), ("Lue {nimi}", "{nimi}"), ("Äiti", "Å"),
    ])
  func right(source: String, target: String) {
    #expect(EmptyTarget().messages(source, target).isEmpty)
  }
}
