import Catalogue
import Checks
import Testing

@Suite("double-space")
struct DoubleSpaceTests {
  @Test(
    "Two spaces in a row are found once a text, in lines and in Markdown",
    arguments: ["Kotihoito  ja   tuki", " a  b"], [FieldKind.line, .text])
  func found(text: String, kind: FieldKind) {
    #expect(DoubleSpace().messages(text, kind) == ["two spaces in a row"])
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
