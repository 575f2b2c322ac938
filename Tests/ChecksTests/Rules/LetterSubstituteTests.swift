import Checks
import Testing

@Suite("letter-substitute")
struct LetterSubstituteTests {
  @Test(
    "Letters of other languages are found in words",
    arguments: [
      ("se", "Čájet siidduide, main lea lińka dán siidui", "ń", "ŋ"),
      ("se", "Liñka dán siidui", "ñ", "ŋ"),
      ("smn", "Taat lii esken siijđo muneversio, ij lãh", "ã", "â"),
      ("smn", "Čæiti ton sajan nubástusâid", "æ", "ä"), ("smn", "čuøvvoo", "ø", "ö"),
      ("sms", "Čuæʹjet tõn sâjja muttsid", "æ", "ä"),
    ])
  func found(_ locale: String, _ text: String, _ wrong: String, _ right: String) {
    #expect(LetterSubstitute().marked(text, in: locale) == [wrong])
    #expect(LetterSubstitute().faults(text, in: locale).map(\.repair) == [right])
  }

  @Test("Where one of two is meant, no repair is offered")
  func unsure() {
    let message = "ã (U+00E3) stands for â or õ, if this is no name"
    #expect(LetterSubstitute().messages("tãn seeid", in: "sms") == [message])
    #expect(LetterSubstitute().faults("tãn seeid", in: "sms").map(\.repair) == [nil])
  }

  @Test(
    "Names keep their letters",
    arguments: [
      ("se", "Čájet dan, Señor Núñez"), ("se", "Ñandú"), ("smn", "Øystein já Bærum"),
      ("smn", "Čääiti ton, Tromsø"), ("sms", "Ærø da São Paulo"), ("sms", "Čuäʹjet Øystein"),
      ("sms", "Čuäʹjet ”æ”"), ("smn", "www.tromsø.no"),
    ])
  func names(_ locale: String, _ text: String) {
    #expect(LetterSubstitute().faults(text, in: locale).isEmpty)
  }

  @Test("A word of the Finnish is a name, inflected too, where a sentence begins with it")
  func source() {
    let rule = LetterSubstitute()
    #expect(rule.marked("Tromsøst", in: "smn", translating: "Tromsøssa") == [])
    #expect(rule.marked("Tromsøst", in: "smn", translating: "Pohjois-Norjassa") == ["ø"])
  }
}
