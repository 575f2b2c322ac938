import Testing

@testable import Checks

@Suite("Words by their bytes")
struct WordScanTests {
  @Test(
    "Letters, digits, and hyphens and apostrophes inside",
    arguments: [
      ("", []), (" ", []), ("a", ["a"]), ("Hyvää päivää!", ["Hyvää", "päivää"]),
      ("työ- ja koti-ilta", ["työ", "ja", "koti-ilta"]), ("vaa'an 'a'", ["vaa'an", "a"]),
      ("a--b", ["a", "b"]), ("-a", ["a"]), ("10–12", ["10", "12"]), ("”Koti”", ["Koti"]),
      ("12\u{A0}€ «a»", ["12", "a"]), ("**sääʹm** ǩiõll", ["sääʹm", "ǩiõll"]),
      ("a\u{301}b ʹʹ", ["a\u{301}b", "ʹʹ"]),
    ])
  func words(text: String, expected: [String]) {
    let words = WordScan.words(in: text.utf8Span.span).map {
      String(decoding: Array(text.utf8)[$0], as: UTF8.self)
    }
    #expect(words == expected)
  }
}
