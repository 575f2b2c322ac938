import ICU
import Testing

@Suite struct CollatorTests {
  @Test("Locales with a collation of their own open", arguments: ["fi", "sv", "se", "smn"])
  func opens(_ locale: String) {
    #expect(Collator(locale: locale) != nil)
  }

  @Test(
    "A locale that ICU answers for with another is none",
    arguments: ["sms", "smi", "xx", "", "not a locale", "se_XX", "se@collation=none"])
  func refuses(_ locale: String) {
    #expect(Collator(locale: locale) == nil)
  }

  @Test("Rules put letters in order")
  func rules() throws {
    let collator = try Collator(rules: "&A<â<<<Â &[last tertiary ignorable]=ʹ")
    let sorted = ["b", "â", "a", "aʹz", "Â"].sorted {
      collator.sortKey($0).lexicographicallyPrecedes(collator.sortKey($1))
    }
    #expect(sorted == ["a", "aʹz", "â", "Â", "b"])
    #expect(collator.sortKey("aʹb") == collator.sortKey("ab"))
  }

  @Test("Rules that do not compile are an error that names them")
  func badRules() throws {
    let error = #expect(throws: ICUError.self) { try Collator(rules: "&A<<<<<<<<b") }
    #expect(error?.description.hasPrefix("ICU: collation rules: U_") == true)
  }

  @Test("A sort key ends in its only 0, however long the text")
  func keys() throws {
    let collator = try #require(Collator(locale: "fi"))
    for text in ["", "a", "äiti", String(repeating: "ö\u{1F600}語", count: 5000)] {
      let key = collator.sortKey(text)
      #expect(key.last == 0)
      #expect(key.dropLast().allSatisfy { $0 != 0 })
    }
  }

  @Test("One collator serves many tasks")
  func concurrent() async throws {
    let collator = try #require(Collator(locale: "se"))
    let words = (0..<2000).map { "čáhci\($0)" }
    let expected = words.map(collator.sortKey)
    await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<4 { group.addTask { words.map(collator.sortKey) == expected } }
      for await same in group { #expect(same) }
    }
  }
}
