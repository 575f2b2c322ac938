import Languages
import Testing

@Suite struct AlphabetTests {
  @Test(
    "The letters are those of the language, in both cases",
    arguments: [
      ("fi", "aäöåšžAÄÖÅŠŽqwx", "áđŋʹ1 "),
      ("sv", "åäöéàÅÄÖÉÀ", "šáđ"),
      ("se", "áčđŋšŧžÁČĐŊŠŦŽ", "qwxyåäöæøâʒİ\u{212A}"),
      ("smn", "áâäčđŋšžyÁÂÄ", "qwxåöæøŧʒ"),
      ("sms", "âčʒǯđǧǥǩŋõšžåäÂČƷǮĐǦǤǨŊÕŠŽÅÄʹʼ", "qwxyöáŧˈ'´"),
    ])
  func letters(_ code: String, _ own: String, _ foreign: String) throws {
    let alphabet = try #require(Language(code: code)).alphabet
    #expect(own.unicodeScalars.allSatisfy { alphabet.contains($0) })
    #expect(!foreign.unicodeScalars.contains { alphabet.contains($0) })
  }

  @Test("Letters of names are not letters of words, and å is one where it is kept in names")
  func names() {
    for language in Language.all {
      #expect(language.alphabet.letters.isDisjoint(with: language.alphabet.inNamesOnly))
    }
    #expect(
      Language.all.map { $0.alphabet.inNamesOnly.contains("å") } == [
        false, false, true, true, false,
      ])
  }
}
