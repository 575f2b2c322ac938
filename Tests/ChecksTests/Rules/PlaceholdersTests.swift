import Catalogue
import Checks
import Testing

@Suite("placeholder")
struct PlaceholdersTests {
  @Test("A lost and an added placeholder are two findings")
  func translated() {
    #expect(
      Placeholders().messages("Maksaa {hinta} euroa", "Kostar {pris} euro") == [
        "the placeholder '{hinta}' is not in the target",
        "the placeholder '{pris}' is not in the Finnish",
      ])
  }

  @Test("One that stands twice must do so in the target")
  func doubled() {
    #expect(
      Placeholders().messages("{a} ja {a}", "{a}")
        == ["the placeholder '{a}' is not in the target"])
    #expect(
      Placeholders().messages("{a}", "{a} ja {a} ja {a}")
        == ["the placeholder '{a}' is not in the Finnish"])
  }

  @Test("The order is free, and braces that are no placeholder are words")
  func quiet() {
    #expect(Placeholders().messages("{a} ennen {b}", "{b} efter {a}").isEmpty)
    #expect(Placeholders().messages("{ a } {", "{}").isEmpty)
  }

  @Test("In code a placeholder is code")
  func code() { #expect(Placeholders().messages("`{a}`", "`{b}`", .text).isEmpty) }
}
