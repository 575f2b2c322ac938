import ICU
import Languages
import Testing

@Suite struct StandInsTests {
  @Test("No letter of a language stands in for another")
  func own() {
    for language in Language.all {
      let standIns = language.standIns
      for letter in [standIns.never, standIns.seldom].flatMap(\.keys) {
        #expect(!language.alphabet.contains(letter), "\(language.code) \(letter)")
      }
      for letter in standIns.names.keys {
        #expect(language.alphabet.inNamesOnly.contains(letter.lowercase))
      }
    }
  }

  @Test("What should stand there is a letter of the language, in the same case")
  func right() {
    for language in Language.all {
      let standIns = language.standIns
      for (wrong, right) in [standIns.never, standIns.seldom, standIns.names].flatMap({ $0 }) {
        for letter in right.split(separator: " or ").flatMap(\.unicodeScalars) {
          let alphabet = language.alphabet
          #expect(alphabet.contains(letter) || alphabet.inNamesOnly.contains(letter.lowercase))
          #expect(letter.isUppercase == wrong.isUppercase, "\(wrong) \(letter)")
        }
      }
    }
  }

  @Test("What is safe to put right is what no word or name has", arguments: ["se", "smn", "sms"])
  func fixed(_ code: String) throws {
    let language = try #require(Language(code: code))
    for (wrong, right) in language.standIns.never {
      let text = "a\(wrong)a"
      let isFixed = language.normalised(text) == "a\(right)a"
      #expect(
        isFixed == (wrong != "3" && wrong.value < 0x200 && right.unicodeScalars.count == 1),
        "\(wrong)")
    }
  }
}
