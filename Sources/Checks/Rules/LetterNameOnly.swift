package import Catalogue
import ICU
import Languages

/// A letter of names in a word that is none.
package struct LetterNameOnly: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.nameLetter)

  package let description = RuleDescription(
    id: "letter-name-only", severity: .note,
    summary: "A letter that only names have, in another word.",
    explanation:
      "Names of people and places keep å, ä, ö, æ, ø or á where the language has no such letter. In "
      + "other words it is a slip, or a word of another language. Words in quotation, words that "
      + "the Finnish has too, and words with a capital inside a sentence are left alone.",
    bad: "Čájet dån siiddu", good: "Čájet dán siiddu", locales: ["se", "smn", "sms"])

  package func faults(in text: CheckedText) -> [Fault] {
    guard let language = text.language else { return [] }
    return text.oddLettersOutsideNames { letter in
      !letter.isASCII && language.alphabet.inNamesOnly.contains(letter.lowercase)
        && language.standIns.seldom[letter] == nil
    }.map { letter in
      let right = language.standIns.names[letter.scalar].map { "; is \($0) meant?" } ?? ""
      return Fault("only names have \(letter.name)\(right)", at: letter.range)
    }
  }
}
