import Testing

@testable import XLIFF

@Suite("LanguageTag")
struct LanguageTagTests {
  @Test(
    "well-formed tags are accepted",
    arguments: [
      "fi", "se", "smn", "sms", "sv-FI", "zh-Hant-TW", "de-CH-1996", "sl-rozaj-biske", "es-419",
      "zh-cmn-Hans-CN", "x-whatever", "de-x-a-b", "en-a-bbb-x-a", "i-klingon", "en-GB-oed", "qaa",
    ])
  func accepted(tag: String) { #expect(LanguageTag.isWellFormed(tag)) }

  @Test(
    "others are not",
    arguments: [
      "", "f", "f r", "fi_FI", "-fi", "fi-", "fi--FI", "toolonglanguage", "a-DE", "de-419-DE", "x",
      "en-a", "en-x", "ä", "en-aaaaaaaaa", "i-unknown",
    ])
  func refused(tag: String) { #expect(!LanguageTag.isWellFormed(tag)) }
}
