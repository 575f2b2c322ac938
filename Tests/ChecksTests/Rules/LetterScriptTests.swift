import Checks
import Testing

@Suite("letter-script")
struct LetterScriptTests {
  @Test(
    "A letter of another script in a Latin word is found, with its twin",
    arguments: [
      ("fi", "Pаlvelu", "Palvelu"), ("sv", "Visа sidor", "Visa"), ("se", "Čájеt dan", "Čájet"),
      ("smn", "Čääiti tοn", "ton"), ("sms", "Čuäʹjet tõn sеeid", "seeid"),
      ("fi", "ΚOTIHOITO", "KOTIHOITO"),
    ])
  func found(_ locale: String, _ text: String, _ right: String) {
    #expect(LetterScript().faults(text, in: locale).map(\.repair) == [right])
  }

  @Test("A letter without a twin is found and left to a person")
  func noTwin() {
    #expect(LetterScript().messages("wikiт", in: "sv") == ["т (U+0442) is not a Latin letter"])
    #expect(LetterScript().faults("wikiт", in: "sv").map(\.repair) == [nil])
  }

  @Test(
    "Words of one script, signs and hyphened letters are left alone",
    arguments: [
      "по-русски", "Русский (venäjä)", "Ελληνικά", "10 μg", "β-salpaaja", "α, β ja γ", "Palvelu",
    ])
  func left(_ text: String) {
    for locale in ["fi", "sv", "se", "smn", "sms"] {
      #expect(LetterScript().faults(text, in: locale).isEmpty)
    }
  }

  @Test("What stands in for ʒ in Skolt Sámi has a rule of its own")
  func standIns() { #expect(LetterScript().faults("vueʹзʒ", in: "sms").isEmpty) }
}
