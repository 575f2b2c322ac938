import Checks
import Testing

@Suite("letter-alphabet")
struct LetterAlphabetTests {
  @Test(
    "A letter that no word has is found",
    arguments: [
      ("fi", "Päivyştys", "ş", "ş (U+015F) is not a letter of 'fi'"),
      ("sv", "Visa ändrińgar", "ń", "ń (U+0144) is not a letter of 'sv'"),
      ("se", "Čâjet dan", "â", "â (U+00E2) is not a letter of 'se'"),
      ("smn", "tõn sajan", "õ", "õ (U+00F5) is not a letter of 'smn'"),
      ("sms", "Čuäʹjeŧ tõn", "ŧ", "ŧ (U+0167) is not a letter of 'sms'"),
    ])
  func found(_ locale: String, _ text: String, _ wrong: String, _ message: String) {
    #expect(LetterAlphabet().marked(text, in: locale) == [wrong])
    #expect(LetterAlphabet().messages(text, in: locale) == [message])
  }

  @Test(
    "Names, quotations, loans and Sámi words in Finnish and Swedish are left alone",
    arguments: [
      ("fi", "Čájet ja sääʹmǩiõll, café, à la carte, crème, Erdoğan"),
      ("sv", "Lech Wałęsa och ”anarâškielâ”"), ("se", "Čájet dan, Wałęsa"),
      ("se", "Čájet ”sääʹmǩiõll”"), ("se", "Łódź"), ("smn", "Čääiti ton, Dvořák"),
      ("sms", "Čuäʹjet Dvořák"), ("se", "10 m², 5 µg, 1º, 日本"), ("sms", "łódź@example.fi"),
    ])
  func left(_ locale: String, _ text: String) {
    #expect(LetterAlphabet().faults(text, in: locale).isEmpty)
  }

  @Test("A word that the Finnish has too is left alone")
  func source() {
    let rule = LetterAlphabet()
    #expect(rule.marked("sääʹmǩiõll", in: "smn", translating: "koltansaame (sääʹmǩiõll)") == [])
    #expect(!rule.marked("sääʹmǩiõll", in: "smn", translating: "koltansaame").isEmpty)
  }

  @Test("A text full of foreign letters costs no more than its length")
  func hostile() {
    let text = String(repeating: "aaõ ", count: 5000)
    #expect(LetterAlphabet().marked(text, in: "smn", translating: text).isEmpty)
    let word = String(repeating: "a", count: 20_000) + "õ"
    #expect(LetterAlphabet().marked(word, in: "smn", translating: word).count == 1)
  }
}
