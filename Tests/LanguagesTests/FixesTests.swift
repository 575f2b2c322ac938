import Languages
import Testing

@Suite struct FixesTests {
  private func fixed(_ text: String, _ code: String) throws -> (text: [UInt8], fixes: [String]) {
    let language = try #require(Language(code: code))
    let normalisation = language.normalisation(of: text)
    return (Array(language.normalised(text).utf8), normalisation?.fixes.map(\.id) ?? [])
  }

  @Test("Invisible code points go, in every language")
  func invisible() throws {
    for language in Language.all {
      let fixed = try fixed("\u{FEFF}koti\u{200B}hoito\u{200E}\u{200F}", language.code)
      #expect(fixed == (Array("kotihoito".utf8), ["invisible"]))
    }
  }

  @Test("Letters compose, in every language")
  func compose() throws {
    for language in Language.all {
      #expect(try fixed("a\u{308}iti", language.code) == (Array("äiti".utf8), ["compose"]))
    }
  }

  @Test("What parted a letter from its mark goes first")
  func order() throws {
    let text = "a\u{200B}\u{308}iti"
    #expect(try fixed(text, "fi") == (Array("äiti".utf8), ["invisible", "compose"]))
    // U+1FFD is U+00B4 in NFC, and that is a mark of Skolt Sámi after a vowel.
    let mark = try fixed("sää\u{1FFD}m", "sms")
    #expect(mark == (Array("sääʹm".utf8), ["compose", "skolt-prime"]))
    #expect(try fixed("ð'đ", "sms") == (Array("đʼđ".utf8), ["stroked-d", "skolt-prime"]))
  }

  @Test("Eth is đ in the Sámi languages alone", arguments: ["se", "smn", "sms"])
  func strokedD(_ code: String) throws {
    #expect(try fixed("oað ÐƉ", code) == (Array("oađ ĐĐ".utf8), ["stroked-d"]))
    #expect(try fixed("Sigurður", "fi").fixes == [])
    #expect(try fixed("Sigurður", "sv").fixes == [])
  }

  @Test("g with a breve is ǧ in Skolt Sámi alone")
  func caronG() throws {
    #expect(try fixed("ğĞ g\u{306}", "sms") == (Array("ǧǦ ǧ".utf8), ["compose", "caron-g"]))
    for code in ["fi", "sv", "se", "smn"] { #expect(try fixed("Erdoğan", code).fixes == []) }
  }

  @Test(
    "Addresses keep their letters",
    arguments: ["https://is.wikipedia.org/wiki/Sigurður", "(http://a.is/ð)", "ð@example.is"])
  func addresses(_ text: String) throws {
    #expect(try fixed(text, "se").fixes == [])
  }

  @Test(
    "Names of places keep their letters",
    arguments: ["Åland", "Ålesund", "Malmö", "Tromsø", "Kåfjord", "Ærø"])
  func names(_ name: String) throws {
    for language in Language.all { #expect(try fixed(name, language.code).fixes == []) }
  }

  @Test("Ids are unique in a language, and every fix says what it does")
  func ids() {
    for language in Language.all {
      #expect(Set(language.fixes.map(\.id)).count == language.fixes.count)
      #expect(language.fixes.allSatisfy { $0.summary.hasSuffix(".") })
      #expect(language.fixes.count <= 16)
    }
  }
}
