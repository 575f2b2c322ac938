import Languages
import Testing

@Suite struct CollationTests {
  private func sorted(_ words: [String], _ code: String) throws -> [String] {
    let collator = try LanguageCollator(#require(Language(code: code)))
    return words.sorted { collator.sortKey($0).lexicographicallyPrecedes(collator.sortKey($1)) }
  }

  @Test(
    "Letters go in the order of each alphabet",
    arguments: [
      ("fi", "a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö"),
      ("sv", "a b c d e f g h i j k l m n o p q r s t u v w x y z å ä ö"),
      ("se", "a á b c č d đ e f g h i j k l m n ŋ o p r s š t ŧ u v z ž ø æ å ä ö"),
      ("smn", "a â b c č d đ e f g h i j k l m n ŋ o p q r s š t u v w x y z ž æ ø å ã ä á ö"),
      ("sms", "a â b c č ʒ ǯ d đ e f g ǧ ǥ h i j k ǩ l m n ŋ o õ p r s š t u v z ž å ä ö"),
    ])
  func order(_ code: String, _ letters: String) throws {
    let expected = letters.split(separator: " ").map(String.init)
    #expect(try sorted(expected.reversed(), code) == expected)
    let words = expected.map { $0 + "a" }
    #expect(try sorted(words.shuffled(), code) == words)
  }

  @Test("A capital comes after its small letter, and before the next letter")
  func cases() throws {
    #expect(try sorted(["Ǯ", "d", "č", "ǯ", "Č", "ʒ"], "sms") == ["č", "Č", "ʒ", "ǯ", "Ǯ", "d"])
    #expect(try sorted(["Ä", "ä", "Å"], "fi") == ["Å", "ä", "Ä"])
  }

  @Test("Marks of Skolt Sámi do not count, and equal words go by code point")
  func marks() throws {
    let words = ["sääm", "sääʹm", "sääʼm", "sääʹmm", "sään"]
    #expect(try sorted(words.reversed(), "sms") == words.map { $0 })
    #expect(try sorted(["sääʹmb", "sääma"], "sms") == ["sääma", "sääʹmb"])
  }

  @Test("Texts have equal keys only where their bytes are equal")
  func ties() throws {
    for language in Language.all {
      let collator = try LanguageCollator(language)
      #expect(collator.sortKey("ä") == collator.sortKey("ä"))
      #expect(collator.sortKey("ä") != collator.sortKey("a\u{308}"))
      #expect(collator.sortKey("a\u{200B}") != collator.sortKey("a"))
      #expect(collator.sortKey("") != collator.sortKey("\u{0}"))
    }
  }
}
