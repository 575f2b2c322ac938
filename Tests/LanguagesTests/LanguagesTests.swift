import Languages
import Testing

@Suite struct LanguagesTests {
  @Test("There are five languages, the source first")
  func all() {
    #expect(Language.all.map(\.code) == ["fi", "sv", "se", "smn", "sms"])
  }

  @Test("A language is found by its code, and by nothing else")
  func byCode() {
    #expect(Language(code: "sms")?.code == "sms")
    for code in ["sme", "SE", "smi", "", "en"] { #expect(Language(code: code) == nil) }
  }

  @Test("Every language names every language, but for two names that are not attested")
  func names() {
    let codes = Set(Language.all.map(\.code))
    for language in Language.all where language.code != "sms" {
      #expect(Set(language.names.keys) == codes)
    }
    #expect(Language(code: "sms")?.names.keys.sorted() == ["fi", "sms", "sv"])
  }

  @Test("What is written in a language file is as it should be itself")
  func clean() {
    for language in Language.all {
      for name in language.names.values { #expect(language.normalisation(of: name) == nil) }
    }
  }

  @Test("Numbers and times are written alike, and 'and' and 'at' are not")
  func typography() {
    #expect(Language.all.allSatisfy { $0.typography.decimalSign == "," })
    #expect(Language.all.allSatisfy { $0.typography.groupSeparator == "\u{A0}" })
    #expect(Language.all.map(\.typography.conjunction) == ["ja", "och", "ja", "já", "da"])
    #expect(Language.all.map(\.typography.atTime) == ["klo", "kl.", nil, "tme", "čiâss"])
  }
}
