import Languages
import Testing

@Suite struct TidiedSpacesTests {
  @Test(
    "Several spaces are one, and none stand around the text",
    arguments: [
      ("", ""), ("   ", ""), (" a ", "a"), ("a  b   c", "a b c"), ("\u{A0}\n a\t", "a"),
      ("\u{FEFF}a ", "\u{FEFF}a"),
    ])
  func tidied(_ text: String, _ expected: String) {
    #expect(Array(text.tidiedSpaces.utf8) == Array(expected.utf8))
    #expect(Array(expected.tidiedSpaces.utf8) == Array(expected.utf8))
  }

  @Test(
    "Other white space inside stays",
    arguments: ["a\tb", "20\u{A0}000 \u{A0}€", "a\u{3000}\u{3000}b", "a\nb"])
  func kept(_ text: String) {
    #expect(Array(text.tidiedSpaces.utf8) == Array(text.utf8))
  }

  @Test("What a quick look passes is tidy and has no fixes", arguments: Language.all.map(\.code))
  func quickLook(_ code: String) throws {
    let language = try #require(Language(code: code))
    let marks = (0...0x3100).compactMap(Unicode.Scalar.init).map(String.init) + ["  ", "\u{FEFF}"]
    for mark in marks {
      for text in ["a\(mark)b", "\(mark)ab", "ab\(mark)", "pitka\(mark) teksti"] {
        let bytes = text.utf8Span.span
        guard !bytes.mayHaveLooseSpaces, !language.mayNormalise(bytes) else { continue }
        #expect(language.normalised(text).tidiedSpaces.utf8.elementsEqual(text.utf8))
      }
    }
    let usual = "Äiti on kotona.".utf8Span.span
    let isPassed = !usual.mayHaveLooseSpaces && !language.mayNormalise(usual)
    #expect(isPassed)
  }

  @Test("A space before a combining mark counts as a space")
  func marks() {
    #expect(Array("a  \u{308}b".tidiedSpaces.utf8) == Array("a \u{308}b".utf8))
  }
}
