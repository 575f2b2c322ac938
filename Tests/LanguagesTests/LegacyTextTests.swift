import Testing

@testable import Languages

@Suite struct LegacyTextTests {
  private static let sentences = [
    "se": "Čuovvovaš siidduid namat leat ođđasat, ja daid liŋkkat čujuhit ruoŧagillii",
    "smn": "Čääiti ton sajan nubástusâid taid sijđojd, main lii liŋkkâ taan siijđon",
    "sms": "Čiõǥǥ taʹrǩǩuum muttsid ođđsumus muttâz -liistâst da vuäǯǯ",
  ]

  private func legacy(_ text: String, _ code: String) throws -> LegacyText? {
    try #require(Language(code: code)).legacyText(text)
  }

  /// The text as it looks when its bytes in UTF-8 are read as Windows-1252.
  private func misread(_ text: String) -> String {
    let specials = Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    return String(
      String.UnicodeScalarView(
        text.utf8.map { 0x80..<0xA0 ~= $0 ? specials[Int($0) - 0x80] : Unicode.Scalar($0) }))
  }

  @Test("UTF-8 read as Windows-1252 is put right", arguments: ["se", "smn", "sms"])
  func utf8(_ code: String) throws {
    let text = try #require(Self.sentences[code])
    let legacy = try #require(try legacy(misread(text), code))
    #expect(legacy.encoding == "UTF-8")
    #expect(legacy.repair.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test("One letter is enough for UTF-8, in every language")
  func one() throws {
    #expect(try legacy("PÃ¤ivystys", "fi")?.repair == "Päivystys")
    #expect(try legacy("pÃ¥ svenska", "sv")?.repair == "på svenska")
    #expect(try legacy("aukiâ€“kiinni", "fi")?.repair == "auki–kiinni")
    #expect(try legacy("Å\u{A0}ilttâšumpeäʹlnn", "sms")?.repair == "Šilttâšumpeäʹlnn")
  }

  private func written(_ text: String, _ signs: String, _ letters: String) -> String {
    let signs = Dictionary(uniqueKeysWithValues: zip(letters, signs))
    return String(text.map { signs[$0] ?? $0 })
  }

  @Test("WinSami2 and ISO-IR-197 are put right in Northern Sámi")
  func singleByte() throws {
    let text = try #require(Self.sentences["se"])
    let winSami = try legacy(written(text, "„‚˜‰¹¸¼º¿¾", "čČđĐŋŊŧŦžŽ"), "se")
    #expect(winSami == LegacyText(encoding: "WinSami2", repair: text))
    let iso = try legacy(written(text, "¢¡¤£±¯³²¸µº¹", "čČđĐŋŊšŠŧŦžŽ"), "se")
    #expect(iso == LegacyText(encoding: "ISO-IR-197", repair: text))
  }

  @Test("One sign inside a word is reported and not put right")
  func single() throws {
    #expect(try legacy("o¤an", "se") == LegacyText(encoding: nil, repair: nil))
  }

  @Test(
    "Good text is left alone",
    arguments: [
      "10 m² ja 5 m³", "10 µg", "© 2026 Inari®", "½ tuntia", "1º", "”sana”", "‘sana’", "Ä° 5", "Å",
      "„sana“ …", "PÅ\u{A0}5", "ÄÄNI\u{A0}5", "klo 8…16", "SANÂ»", "5¢", "£5", "¡Hola! ¿Qué?",
      "Œuvre", "",
      "sää‘m", "Ãlvdalen", "Ç", "ÂÂ", "Čájet dán siiddu", "a¬b",
    ])
  func good(_ text: String) throws {
    for language in Language.all { #expect(language.legacyText(text) == nil, "\(language.code)") }
  }
}
