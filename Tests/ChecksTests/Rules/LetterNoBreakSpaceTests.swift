import Catalogue
import Checks
import Testing

@Suite("letter-no-break-space")
struct LetterNoBreakSpaceTests {
  @Test("One that holds nothing together is found", arguments: ["\u{A0}", "\u{202F}"])
  func found(_ space: String) {
    for locale in ["fi", "sv", "se", "smn", "sms"] {
      let text = "ä 20\u{A0}€ Lappi\(space)Inari"
      #expect(LetterNoBreakSpace().marked(text, in: locale) == [space])
      #expect(LetterNoBreakSpace().faults(text, in: locale).map(\.repair) == [" "])
    }
  }

  @Test("The place counts in the text, and code is left alone")
  func markdown() {
    let text = "ä `a\u{A0}b` *c\u{A0}d*"
    #expect(LetterNoBreakSpace().faults(text, .text).map(\.range) == [12..<14])
  }

  @Test(
    "Numbers and their units keep theirs",
    arguments: ["12\u{A0}000", "20\u{A0}%", "5\u{A0}km", "016\u{202F}322"])
  func left(_ text: String) { #expect(LetterNoBreakSpace().faults(text).isEmpty) }
}
