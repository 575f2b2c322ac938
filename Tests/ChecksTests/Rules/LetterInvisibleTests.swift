import Checks
import Testing

@Suite("letter-invisible")
struct LetterInvisibleTests {
  @Test(
    "What cannot be seen is found, in every language",
    arguments: [
      "\u{200B}", "\u{FEFF}", "\u{200E}", "\u{200F}", "\u{202E}", "\u{2066}", "\u{2060}", "\u{61C}",
    ])
  func found(_ sign: String) {
    for locale in ["fi", "sv", "se", "smn", "sms"] {
      #expect(LetterInvisible().marked("a\(sign)b", in: locale) == [sign])
      #expect(LetterInvisible().faults("a\(sign)b", in: locale).map(\.repair) == [""])
    }
  }

  @Test(
    "White space, soft hyphens and the joiners of emoji are left alone",
    arguments: ["a b\tc\nd", "a\u{A0}b", "a\u{AD}b", "👩‍💻", "Čájet"])
  func left(_ text: String) { #expect(LetterInvisible().faults(text, in: "se").isEmpty) }
}
