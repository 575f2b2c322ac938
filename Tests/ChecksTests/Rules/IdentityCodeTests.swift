import Catalogue
import Checks
import Testing

@Suite("personal-identity-code")
struct IdentityCodeTests {
  /// The code of nobody: numbers from 900 are not given to people.
  private func code(_ date: String, _ sign: String, _ number: Int = 900) -> String {
    let characters = Array("0123456789ABCDEFHJKLMNPRSTUVWXY")
    let value = (Int(date) ?? 0) * 1000 + number
    return "\(date)\(sign)\(number)\(characters[value % 31])"
  }

  @Test(
    "A code is found with each century sign in use",
    arguments: ["+", "-", "U", "V", "W", "X", "Y", "A", "B", "C", "D", "E", "F"])
  func found(sign: String) {
    let code = code("131052", sign)
    #expect(IdentityCode().marked("Asiakas \(code), Inari") == [code])
    #expect(IdentityCode().marked(code.lowercased()) == [code.lowercased()])
    #expect(IdentityCode().marked("`\(code)`", .text) == [code])
  }

  @Test("Two codes are two findings, and none is printed")
  func several() {
    let messages = IdentityCode().messages("\(code("010190", "-", 901)) ja \(code("290296", "A"))")
    #expect(messages == ["a personal identity code", "a personal identity code"])
  }

  @Test(
    "Wrong check characters, dates, signs and lengths are other things",
    arguments: [
      "131052-308U", "131052-3087", "131052-308", "131052G308T", "131052308T", "131052 308T",
      "1131052-308T", "131052-308TA", "131052-001D", "a131052-308T", "2026-11-21", "",
    ])
  func other(text: String) { #expect(IdentityCode().messages(text).isEmpty) }

  @Test("A day that is none makes no code", arguments: ["310252", "001052", "131352", "290201"])
  func dates(date: String) { #expect(IdentityCode().messages(code(date, "-")).isEmpty) }
}
