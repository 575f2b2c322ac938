import Checks
import Testing

@Suite("letter-prime-place")
struct LetterPrimePlaceTests {
  @Test(
    "One mark in the place of the other is found",
    arguments: [
      ("Muuʼtt seeidaid", "ʼ", "ʹ"), ("leʼbe", "ʼ", "ʹ"), ("siʹllʹjeei", "ʹ", "ʼ"),
      ("Visuaalʹlaž", "ʹ", "ʼ"), ("MUUʼTT", "ʼ", "ʹ"),
    ])
  func found(_ text: String, _ wrong: String, _ right: String) {
    #expect(LetterPrimePlace().marked(text, in: "sms") == [wrong])
    #expect(LetterPrimePlace().faults(text, in: "sms").map(\.repair) == [right])
  }

  @Test("A sign of dictionaries is found")
  func dictionary() {
    let faults = LetterPrimePlace().faults("vueˈiʹnškuäđak", in: "sms")
    #expect(faults.map(\.message) == ["ˈ (U+02C8) is a sign of dictionaries"])
  }

  @Test(
    "Marks in their places are left alone",
    arguments: [
      "Čuäʹjet tõn sâjja muttsid", "siʹllʼjeei", "visuaalʼlaž", "mättʼtâʹttmen", "Njuhččʼčeäppat",
      "tiõrvʼvuõđid", "Hawaiʼi", "kueʹllšiiʹllʼja", "ʹ ʼ", "aʹ", "ʼa",
    ])
  func left(_ text: String) { #expect(LetterPrimePlace().faults(text, in: "sms").isEmpty) }
}
