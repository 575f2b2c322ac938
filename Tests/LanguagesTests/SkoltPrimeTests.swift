import Languages
import Testing

@Suite struct SkoltPrimeTests {
  private static let substitutes = [
    "'", "`", "\u{B4}", "\u{2CA}", "\u{2018}", "\u{2019}", "\u{2032}",
  ]

  private func normalised(_ text: String, _ code: String = "sms") -> String {
    Language(code: code)?.normalised(text) ?? ""
  }

  @Test(
    "Attested words get their marks back, whatever was typed for them", arguments: substitutes,
    [
      "Suäʹđjel", "SUÄʹĐJEL", "pueʹrrvââjjamvuʹvdd", "lääʹddǩiõll", "sääʹmǩiõll", "Sääʹm",
      "lueʹštʼted",
      "kääzzkõs da lääʹdd-, ruõcc- da sääʹmǩiõll.", "”sääʹm” (sääʹmǩiõll)",
    ])
  func attested(_ substitute: String, _ expected: String) {
    let typed = expected.replacing("ʹ", with: substitute).replacing("ʼ", with: substitute)
    #expect(Array(normalised(typed).utf8) == Array(expected.utf8))
  }

  @Test(
    "Between equal consonants or before j it is U+02BC, after a vowel U+02B9",
    arguments: [
      ("e'lla", "eʹlla"), ("e'l", "eʹl"), ("el'l", "elʼl"), ("ell'la", "ellʼla"),
      ("ell'j", "ellʼj"),
      ("enn'ja", "ennʼja"), ("tue'jj", "tueʹjj"), ("ELL'LA", "ELLʼLA"), ("eǩ'ǩa", "eǩʼǩa"),
    ])
  func rule(_ typed: String, _ expected: String) {
    #expect(Array(normalised(typed).utf8) == Array(expected.utf8))
  }

  @Test(
    "What a person must decide stays",
    arguments: [
      "kääzzkõs", "O'Connor", "O’Neill", "Levi's", "Levi’s", "DOMINO'S", "you're", "we’ll", "it's",
      "don't",
      "d'Arc", "rock'n'roll", "Nuku'alofa", "Qur'an", "raa'an", "Göte'l", "'sana'", "‘lää’",
      "a ' b", "12'm",
      "suä''đjel", "5´", "sä'", "'m", "ä'ʹm", "https://example.fi/sää'm", "sää'm@example.fi",
      "`sääm`",
      "aʼm", "sääˈm",
    ])
  func left(_ text: String) {
    #expect(Array(normalised(text).utf8) == Array(text.utf8))
  }

  @Test("Other languages keep their apostrophes", arguments: ["fi", "sv", "se", "smn"])
  func others(_ code: String) {
    #expect(normalised("vaa'an Ne´ttä sää’m", code) == "vaa'an Ne´ttä sää’m")
  }

  @Test("A hostile run of marks costs no more than its length, and stays")
  func hostile() {
    let text = String(repeating: "a'b", count: 20_000)
    #expect(normalised(text) == text)
  }
}
