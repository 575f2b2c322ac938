import Catalogue
import Checks
import Testing

@Suite("straight-quote")
struct StraightQuotesTests {
  @Test("The first of a text is found", arguments: [FieldKind.line, .text])
  func found(kind: FieldKind) {
    let faults = StraightQuotes().faults("Valitse ”A” tai \"Varaa aika\"", kind)
    #expect(faults.map(\.range) == [20..<21])
  }

  @Test(
    "Inches, other marks and code are left alone",
    arguments: ["Näyttö 15\" tai 17\"", "”Koti”", "vaa'an", "`\"a\"`", "[a](b \"Otsikko\")"])
  func right(text: String) { #expect(StraightQuotes().messages(text, .text).isEmpty) }
}
