import Markdown
import Testing

@Suite("Reading inline texts")
struct InlineTextParsingTests {
  private static let texts: [(text: String, asLine: Bool, asText: Bool)] = [
    ("", true, true), ("Avopalvelu, 3. krs (ovi 12)", true, true), ("klo 12:30", true, true),
    ("WC ja www", true, true), ("a_b", true, false), ("**a**", true, false),
    ("a\nb", false, false), ("{nimi}", false, false), ("Soita 0400 123 456", false, false),
    ("a@example.fi", false, false), ("www.example.fi", false, false), ("\u{1}", false, false),
    ("a\u{FFFE}", false, false),
  ]

  @Test("A text is plain where it is words alone, whatever signs stand in it", arguments: texts)
  func plain(text: String, asLine: Bool, asText: Bool) {
    #expect(InlineText.isPlain(text, as: .line) == asLine)
    #expect(InlineText.isPlain(text, as: .text) == asText)
  }

  @Test("A plain text is read as what it is", arguments: texts)
  func words(text: String, asLine: Bool, asText: Bool) {
    for (markup, isPlain) in [(InlineText.Markup.line, asLine), (.text, asText)] where isPlain {
      let read = InlineText(parsing: text, as: markup)
      #expect(read == InlineText(parts: text.isEmpty ? [] : [.text(text)], codes: []))
    }
  }
}
