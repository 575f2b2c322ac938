package import Catalogue
import ICU
import Languages

/// A letter that the language's alphabet lacks.
package struct LetterAlphabet: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.foreignLetter)

  package let description = RuleDescription(
    id: "letter-alphabet", severity: .warning,
    summary: "A letter outside the alphabet.",
    explanation:
      "No word of the language has the letter, and no name or loan that it usually writes. Words in "
      + "quotation, words that the Finnish has too, and words with a capital inside a sentence are "
      + "taken for names and left alone.",
    bad: "Päivyştys", good: "Päivystys")

  package func faults(in text: CheckedText) -> [Fault] {
    guard let language = text.language else { return [] }
    return text.oddLettersOutsideNames { isForeign($0, in: language) }.map { letter in
      Fault("\(letter.name) is not a letter of '\(language.code)'", at: letter.range)
    }
  }

  private func isForeign(_ scalar: Unicode.Scalar, in language: Language) -> Bool {
    LetterClasses(scalar, in: language).contains(.foreignLetter)
  }
}
