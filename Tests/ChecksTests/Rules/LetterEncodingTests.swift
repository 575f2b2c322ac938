import Checks
import Testing

@Suite("letter-encoding")
struct LetterEncodingTests {
  @Test(
    "A text of another encoding is found, with what it is",
    arguments: [
      ("fi", "PÃ¤ivystys", "Päivystys", "UTF-8"),
      ("sv", "Visa Ã¤ndringar", "Visa ändringar", "UTF-8"),
      ("se", "o˜˜aseamos rievdadusaid", "ođđaseamos rievdadusaid", "WinSami2"),
      ("se", "o¤¤aseamos rievdadusaid", "ođđaseamos rievdadusaid", "ISO-IR-197"),
      ("smn", "vuoigâdvuoÄ‘ah", "vuoigâdvuođah", "UTF-8"),
      ("sms", "ÄŒuÃ¤Ê¹jet tÃµn", "Čuäʹjet tõn", "UTF-8"),
    ])
  func found(_ locale: String, _ text: String, _ right: String, _ encoding: String) {
    let faults = LetterEncoding().faults(text, in: locale)
    #expect(faults.map(\.message) == ["this is \(encoding) read as Windows-1252"])
    #expect(faults.map(\.repair) == [right])
  }

  @Test("One sign inside a word is too little to go by, and is reported")
  func single() {
    let faults = LetterEncoding().faults("sátni o¤an", in: "se")
    #expect(faults.map(\.message) == ["signs of an old encoding stand inside words"])
    #expect(faults.map(\.repair) == [nil])
  }

  @Test(
    "Signs in their own places are left alone",
    arguments: [
      "10 m², 5 m³ ja ½ l", "£5, 20¢ ja ¥7", "© ® ™", "‘a’ „b“", "Âlgg leeʹd", "Ålesund Ä",
    ])
  func left(_ text: String) {
    for locale in ["fi", "sv", "se", "smn", "sms"] {
      #expect(LetterEncoding().faults(text, in: locale).isEmpty)
    }
  }
}
