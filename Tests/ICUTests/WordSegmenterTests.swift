import ICU
import Testing

@Suite struct WordSegmenterTests {
  @Test(
    "Words are pieces with a letter or a digit",
    arguments: [
      ("", []),
      (" … – ", []),
      ("Kotihoito auttaa.", ["Kotihoito", "auttaa"]),
      ("klo 8–16, 20 €", ["klo", "8", "16", "20"]),
      ("sääʹmǩiõll da pueʹrrvââjjamvuʹvdd", ["sääʹmǩiõll", "da", "pueʹrrvââjjamvuʹvdd"]),
      ("jurddʼjed", ["jurddʼjed"]),
      ("Ne\u{B4}ttä", ["Ne", "ttä"]),
      ("1 000,50 km/h", ["1", "000,50", "km", "h"]),
      ("a\u{301}b c", ["a\u{301}b", "c"]),
      ("\u{1F600} hei", ["hei"]),
    ] as [(String, [String])])
  func words(_ text: String, _ expected: [String]) throws {
    let segmenter = try WordSegmenter(locale: "sms")
    let words = segmenter.words(in: text).map { String(text[$0]) }
    #expect(words == expected)
    #expect(segmenter.count(text) == expected.count)
  }

  @Test("One segmenter reads text after text")
  func again() throws {
    let segmenter = try WordSegmenter(locale: "fi")
    #expect(segmenter.count("yksi kaksi kolme") == 3)
    #expect(segmenter.count("") == 0)
    #expect(segmenter.count("neljä") == 1)
  }

  @Test("A locale that ICU lacks has the rules of all, whatever the locale of the process")
  func unknownLocale() throws {
    #expect(
      try WordSegmenter(locale: "sms").count("EU:n tuki")
        == WordSegmenter(locale: "").count("EU:n tuki"))
  }

  @Test("A hundred thousand words are counted")
  func long() throws {
    #expect(
      try WordSegmenter(locale: "fi").count(String(repeating: "sää ", count: 100_000)) == 100_000)
  }
}
