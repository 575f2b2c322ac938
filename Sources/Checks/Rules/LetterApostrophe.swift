package import Catalogue
import ICU
import Languages

/// An apostrophe or accent inside a word of Inari Sámi.
package struct LetterApostrophe: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.wordMark)

  package let description = RuleDescription(
    id: "letter-apostrophe", severity: .warning,
    summary: "An apostrophe or accent inside a word that has none.",
    explanation:
      "Inari Sámi writes no marks inside words; old texts and dictionaries do. Most often nothing "
      + "should stand there. Foreign names such as O'Connor keep theirs.",
    bad: "Čääiti ton sa'jan", good: "Čääiti ton sajan", locales: ["smn"])

  package func faults(in text: CheckedText) -> [Fault] {
    guard let language = text.language else { return [] }
    return text.oddLettersOutsideNames(where: language.wordMarks.contains)
      .filter { !isForeign($0, in: language) }
      .map { Fault("\($0.name) inside a word", at: $0.range, repair: "") }
  }

  /// Whether a letter of another language or a capital behind the mark says that it is a name.
  private func isForeign(_ mark: OddLetter, in language: Language) -> Bool {
    let letters = mark.word.text.unicodeScalars.filter(\.isWordLetter)
    let hasCapitalInside =
      letters.dropFirst().contains(where: \.isUppercase)
      && letters.contains { !$0.isUppercase }
    return hasCapitalInside
      || letters.contains { !language.alphabet.contains($0) && !language.wordMarks.contains($0) }
  }
}
