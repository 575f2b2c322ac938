import Catalogue
import Checks
import Testing

@Suite("letter-prime")
struct LetterPrimeTests {
  @Test(
    "Whatever was typed for a mark is found, with the mark",
    arguments: ["'", "`", "\u{B4}", "\u{2CA}", "\u{2018}", "\u{2019}", "\u{2032}"])
  func found(_ sign: String) {
    let faults = LetterPrime().faults("Čuä\(sign)jet siʹll\(sign)jeei", in: "sms")
    #expect(faults.map(\.repair) == ["ʹ", "ʼ"])
    #expect(faults.map(\.message) == ["ʹ belongs here", "ʼ belongs here"])
    #expect(LetterPrime().marked("Čuä\(sign)jet", in: "sms") == [sign])
  }

  @Test("Where the spelling leaves more than one answer, a person decides")
  func doubtful() {
    let faults = LetterPrime().faults("Mâ's lij", in: "sms")
    #expect(faults.map(\.message) == ["' (U+0027) stands for ʹ or ʼ, if this is no name"])
    #expect(faults.map(\.repair) == [nil])
  }

  @Test(
    "Names, quotations, genitives and code are left alone",
    arguments: [
      "Čuäʹjet O'Connor", "O’Connor da O’Neill", "Levi's", "rock'n'roll", "‘sääʹm’", "'muttâz'",
      "Siʹllʼjeei", "https://example.fi/sää'm", "Qur'an", "Kaʹrvvsas'",
    ])
  func left(_ text: String) { #expect(LetterPrime().faults(text, in: "sms").isEmpty) }

  @Test("The place counts in the text")
  func place() {
    #expect(LetterPrime().faults("`a'b` *sää'm*", .text, in: "sms").map(\.range) == [12..<13])
  }
}
