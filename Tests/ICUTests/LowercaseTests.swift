import ICU
import Testing

@Suite struct LowercaseTests {
  @Test(
    "Lower case goes by the locale that is asked for",
    arguments: [
      ("SUÄʹĐJEL ǨÕLL", "sms", "suäʹđjel ǩõll"),
      ("INARI", "fi", "inari"),
      ("INARI", "tr", "ınarı"),
      ("INARI", "", "inari"),
      ("ΣΑΣ", "", "σας"),
      ("", "fi", ""),
    ])
  func lowercases(_ text: String, _ locale: String, _ expected: String) {
    #expect(Array(text.lowercased(locale: locale).utf8) == Array(expected.utf8))
  }

  @Test("A text that grows comes out whole")
  func grows() {
    let text = String(repeating: "\u{130}\u{23A}", count: 1000)
    let expected = String(repeating: "i\u{307}\u{2C65}", count: 1000)
    #expect(Array(text.lowercased(locale: "").utf8) == Array(expected.utf8))
  }
}
