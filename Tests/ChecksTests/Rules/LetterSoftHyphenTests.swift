import Checks
import Testing

@Suite("letter-soft-hyphen")
struct LetterSoftHyphenTests {
  @Test("Each soft hyphen is found")
  func found() {
    let faults = LetterSoftHyphen().faults("hyvin\u{AD}vointi\u{AD}alue")
    #expect(faults.map(\.range) == [5..<7, 13..<15])
    #expect(faults.map(\.repair) == ["", ""])
  }

  @Test("Hyphens that are seen are left alone", arguments: ["e-posti", "a‐b", "a–b", "a\u{2011}b"])
  func left(_ text: String) { #expect(LetterSoftHyphen().faults(text).isEmpty) }
}
