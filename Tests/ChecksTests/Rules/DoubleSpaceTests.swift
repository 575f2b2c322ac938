import Catalogue
import Checks
import Testing

@Suite("double-space")
struct DoubleSpaceTests {
  @Test(
    "Each run of spaces is found, in lines and in Markdown, and one space is the repair",
    arguments: [FieldKind.line, .text])
  func found(kind: FieldKind) {
    let faults = DoubleSpace().faults("Kotihoito  ja    tuki", kind)
    #expect(faults.map(\.message) == ["two spaces in a row", "two spaces in a row"])
    #expect(faults.map(\.range) == [9..<11, 13..<17])
    #expect(faults.map(\.repair) == [" ", " "])
  }

  @Test("Spaces in code and those that break a line are markup")
  func markup() {
    #expect(DoubleSpace().messages("Kirjoita `a  b` tähän", .text).isEmpty)
    #expect(DoubleSpace().messages("Rivi  \ntoinen", .text).isEmpty)
    #expect(DoubleSpace().messages("Rivi  ja  \ntoinen", .text).count == 1)
  }

  @Test("Single spaces and no-break spaces are left alone", arguments: ["a b c", "a \u{A0}b", ""])
  func single(text: String) { #expect(DoubleSpace().messages(text).isEmpty) }
}
