import Catalogue
import Checks
import TestSupport
import Testing

@Suite("letter-quotes")
struct LetterQuotesTests {
  /// What is said of the name, the summary and the description of a service, in Finnish and in
  /// Northern Sámi.
  private func messages(_ texts: [(finnish: String, sami: String)]) throws -> [String] {
    let fields = ["name", "summary", "description.1"]
    let entries = zip(fields, texts).map { LocaleFile.Entry("avi", $0, $1.finnish, $1.sami) }
    let finnish = zip(["name", "summary", "description"], texts).map { "\($0): \($1.finnish)\n" }
    return try findings(
      lappi + [
        "catalogue/services/avi.yaml": finnish.joined(),
        "locales/se/services.yaml": LocaleFile(entries).text,
      ], rules: [LetterQuotes()]
    ).map { "\($0.locale ?? "fi") \($0.unit ?? ""): \($0.message)" }
  }

  @Test("A text that quotes otherwise than most of its document is found, each language by itself")
  func found() throws {
    let texts = [
      ("Valitse ”sivu”", "Čájet «siidu»"), ("Katso «sivu» tai “sivu”", "Čájet «siidu»"),
      ("Näytä ”sivu”", "Čájet „siidu“"),
    ]
    #expect(
      try messages(texts) == [
        "fi summary: “…”, «…» here, ”…” in the document",
        "se description.1: “…” here, «…» in the document",
      ])
  }

  @Test("Of two styles with as many texts, ” on both sides is right")
  func tie() throws {
    let texts = [("Valitse «sivu»", "Čájet"), ("Katso ”sivu”", "Čájet")]
    #expect(try messages(texts) == ["fi name: «…» here, ”…” in the document"])
  }

  @Test(
    "One style throughout, straight marks, apostrophes and other languages' styles are left alone")
  func left() throws {
    let texts = [
      ("Valitse ”sivu”", "Čájet «siidu»"), ("Katso 'sivu' ’a’ – x", "Čájet «siidu»"),
      ("Näytä", "Čájet"),
    ]
    #expect(try messages(texts) == [])
  }
}
