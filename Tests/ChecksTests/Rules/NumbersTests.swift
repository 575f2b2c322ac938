import Catalogue
import Checks
import Testing

@Suite("number")
struct NumbersTests {
  @Test(
    "Numbers that differ are found, each once",
    arguments: [
      ("1,5 euroa", "1.5 euro", ["1,5", "1.5"]),
      ("12 000 asukasta", "1 200 invånare", ["12000", "1200"]),
      ("7.9.2023", "7.8.2023", ["7.9.2023", "7.8.2023"]),
      ("klo 8.30–16.00", "kl. 8.30–16.30", ["16.00", "16.30"]),
      ("klo 8.30", "kl. 8:45", ["8.30", "8.45"]), ("klo 8.30", "kl. 8", ["8.30", "8"]),
      ("15 %", "50 %", ["15", "50"]),
      ("1. vaihe", "vaihe", ["1"]), ("5 tai 5", "5", ["5"]),
    ])
  func differ(source: String, target: String, numbers: [String]) {
    let messages = Numbers().messages(source, target)
    #expect(messages.map { String($0.split(separator: "'")[1]) } == numbers)
  }

  @Test(
    "Spaces within a number, and marks around it, may differ",
    arguments: [
      ("12 000", "12\u{A0}000"), ("12 000", "12\u{202F}000"), ("1 000 000", "1000000"),
      ("15 %", "15\u{A0}%"), ("vuonna 2023.", "år 2023"), ("1. ja 2.", "2 och 1"),
      ("8–16", "8-16"), ("ei numeroita", "inga siffror"),
      ("klo 8–16", "kl. 8.00–16.00"), ("klo 8.30", "kl. 8:30"), ("klo 8.10.", "kl. 8.10 börjar"),
      ("7.9.2023", "den 7 september 2023"), ("1.6.–31.8.", "1 juni–31 augusti"),
      ("alkaa 7.9. Tule!", "börjar 7.9"),
      ("2 kertaa viikossa", "två gånger i veckan"), ("kolmannen kerran", "för 3 gången"),
      ("1. ja 2. vaihe", "första och andra fasen"),
    ])
  func same(source: String, target: String) {
    #expect(Numbers().messages(source, target).isEmpty)
  }

  @Test("Numbers in phone numbers, addresses, placeholders and code are left to other rules")
  func codes() {
    let source = "029 553 5000 https://a.example/1 {a1} `1` a1@b.example"
    #expect(Numbers().messages(source, "", .text).isEmpty)
  }
}
