import Checks
import Testing

@Suite("outer-space")
struct OuterSpaceTests {
  @Test(
    "White space of any kind is found, before and after a text",
    arguments: [" ", "\t", "\n", "\u{A0}", "\u{2009}", "\u{3000}"])
  func found(space: String) {
    #expect(OuterSpace().messages("\(space)Kotihoito") == ["white space before the text"])
    #expect(OuterSpace().messages("Kotihoito\(space)") == ["white space after the text"])
    #expect(OuterSpace().marked("\(space)Kotihoito \(space)") == [space, " \(space)"])
  }

  @Test(
    "Letters beyond ASCII at the ends are none", arguments: ["Äiti", "pâikkâ", "”Koti”", "ʹ", ""])
  func letters(text: String) { #expect(OuterSpace().messages(text).isEmpty) }
}
