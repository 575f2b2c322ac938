import Languages
import Testing

@Suite struct NoBreakSpaceTests {
  @Test(
    "A no-break space stays inside a number and before its unit",
    arguments: [
      "20\u{A0}000", "20\u{202F}000", "5\u{A0}%", "12,5\u{A0}€", "5\u{A0}€/kk", "noin\u{A0}€",
      "−5\u{A0}°C", "75\u{A0}m²", "3\u{A0}kg.", "2\u{A0}h", "100\u{A0}km/h", "(5\u{202F}kpl)",
      "20\u{A0}000\u{A0}€", "½\u{A0}l",
    ])
  func kept(_ text: String) {
    for language in Language.all { #expect(language.normalisation(of: text) == nil) }
  }

  @Test(
    "Elsewhere it becomes a space",
    arguments: [
      ("sana\u{A0}sana", "sana sana"),
      ("klo\u{A0}12", "klo 12"),
      ("12\u{A0}paikkaa", "12 paikkaa"),
      ("12\u{A0}mm-luokka\u{202F}a", "12\u{A0}mm-luokka a"),
      ("5\u{A0}hoitajaa", "5 hoitajaa"),
      ("tule\u{A0}h", "tule h"),
      ("1\u{A0}\u{A0}2", "1  2"),
      ("\u{A0}5\u{A0}%\u{A0}", " 5\u{A0}% "),
      ("\u{A0}", " "),
    ])
  func replaced(_ text: String, _ expected: String) {
    for language in Language.all {
      #expect(Array(language.normalised(text).utf8) == Array(expected.utf8), "\(language.code)")
    }
  }
}
