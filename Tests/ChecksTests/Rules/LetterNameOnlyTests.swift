import Checks
import Testing

@Suite("letter-name-only")
struct LetterNameOnlyTests {
  @Test(
    "Letters of names are found in other words",
    arguments: [
      ("se", "Čájet dån siiddu", "å", "only names have å (U+00E5); is á or ä meant?"),
      ("se", "Muitte, ahte dät lea", "ä", "only names have ä (U+00E4)"),
      ("smn", "Čåäiti ton sajan", "å", "only names have å (U+00E5); is á or ä meant?"),
      ("sms", "tát seidd", "á", "only names have á (U+00E1)"),
    ])
  func found(_ locale: String, _ text: String, _ wrong: String, _ message: String) {
    #expect(LetterNameOnly().marked(text, in: locale) == [wrong])
    #expect(LetterNameOnly().messages(text, in: locale) == [message])
  }

  @Test(
    "Names keep their letters",
    arguments: [
      ("se", "Åland"), ("se", "Čájet Näkkäläjärvi"), ("se", "Lea Øystein Ålesundas"),
      ("smn", "Ilmar Mattus já Wikström"), ("smn", "Čääiti ton, Malmö"), ("smn", "Åland lii"),
      ("sms", "Tiina Sanila-Aikio da Saara Áikio"), ("sms", "Ánde"), ("se", "”på svenska”"),
      ("se", "O'Connor ja Aikio"), ("se", "wiki proxy anonyma"), ("sms", "Ååʹn lij pååʹšt"),
      ("se", "Čájet"), ("se", "info@båtsfjord.no"),
    ])
  func names(_ locale: String, _ text: String) {
    #expect(LetterNameOnly().faults(text, in: locale).isEmpty)
  }

  @Test("A name that the Finnish has is one at the start of a sentence, inflected too")
  func source() {
    let rule = LetterNameOnly()
    #expect(rule.marked("Näkkäläjärvis", in: "se", translating: "Näkkäläjärvellä") == [])
    #expect(rule.marked("Näkkäläjärvis", in: "se", translating: "Inarissa") == ["ä"])
    #expect(rule.marked("på", in: "se", translating: "på") == ["å"])
  }
}
