import Checks
import Testing

@Suite("letter-damaged")
struct LetterDamagedTests {
  @Test(
    "What damage leaves behind is found",
    arguments: [
      "\u{FFFD}", "\u{80}", "\u{9F}", "\u{E000}", "\u{F8FF}", "ߊ", "ƾ", "\u{FFFE}", "\u{F0000}",
    ])
  func found(_ sign: String) {
    for locale in ["fi", "sv", "se", "smn", "sms"] {
      #expect(LetterDamaged().marked("vuoi\(sign)at", in: locale) == [sign])
      #expect(LetterDamaged().marked(sign, in: locale) == [sign])
    }
  }

  @Test("¬ inside a word was a soft hyphen; elsewhere it is a sign")
  func notSign() {
    #expect(LetterDamaged().marked("hyvinvointi¬alue ¬ a¬ ¬b") == ["¬"])
    #expect(LetterDamaged().faults("hyvinvointi¬alue").map(\.repair) == [""])
  }

  @Test(
    "Good text is left alone, emoji and all",
    arguments: ["Päivystys", "Čuäʹjet tõn 👩‍💻🇫🇮", "½ © – ”a” …", "日本", "e\u{301}", ""])
  func left(_ text: String) {
    for locale in ["fi", "sv", "se", "smn", "sms"] {
      #expect(LetterDamaged().faults(text, in: locale).isEmpty)
    }
  }
}
