import Languages
import Testing

@Suite struct LanguageTagTests {
  private func code(_ tag: String) -> String? {
    guard case .language(let language) = LanguageTag(tag) else { return nil }
    return language.code
  }

  @Test(
    "Codes, aliases and regions mean a language",
    arguments: [
      ("se", "se"), ("sme", "se"), ("SME", "se"), ("se-FI", "se"), ("sv_FI", "sv"), ("sv-fi", "sv"),
      ("fi-246", "fi"), ("smn", "smn"), ("sms", "sms"),
    ])
  func known(_ tag: String, _ expected: String) {
    #expect(code(tag) == expected)
  }

  @Test("smi is a family and no language", arguments: ["smi", "SMI", "smi-FI"])
  func family(_ tag: String) {
    guard case .family = LanguageTag(tag) else {
      Issue.record("\(tag) is taken for something else")
      return
    }
  }

  @Test(
    "Anything else is unknown",
    arguments: [
      "", "-", "en", "se-", "se--FI", "se-Latn-FI", "se-Cyrl", "sem", "sé", "sme/../se",
      "\u{212A}i",
    ])
  func unknown(_ tag: String) {
    guard case .unknown = LanguageTag(tag) else {
      Issue.record("\(tag) is taken for something")
      return
    }
  }
}
