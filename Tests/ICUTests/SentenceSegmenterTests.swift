import ICU
import Testing

@Suite("SentenceSegmenter")
struct SentenceSegmenterTests {
  private func sentences(_ text: String, locale: String = "fi") throws -> [String] {
    let bytes = Array(text.utf8)
    var start = 0
    return try SentenceSegmenter(locale: locale).ends(in: text).map { end in
      defer { start = end }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  @Test("sentences have the white space after them")
  func sentences() throws {
    #expect(
      try sentences("Soita heti. Päivystys auttaa!  Mitä nyt?")
        == ["Soita heti. ", "Päivystys auttaa!  ", "Mitä nyt?"])
  }

  @Test("a full stop before a small letter or a digit ends no sentence")
  func abbreviations() throws {
    #expect(try sentences("Noin 2.5 km, esim. kotona.").count == 1)
  }

  @Test("a text without a sentence has no end")
  func empty() throws { #expect(try sentences("") == []) }

  @Test("a locale unknown to ICU has the rules that hold everywhere")
  func unknown() throws { #expect(try sentences("A b. C d.", locale: "sms").count == 2) }
}
