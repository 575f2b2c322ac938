package import Catalogue
import Languages

/// A letter that most often stands for another.
package struct LetterSubstitute: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.likelyStandIn)

  package let description = RuleDescription(
    id: "letter-substitute", severity: .warning,
    summary: "A letter of another language in the place of one of its own.",
    explanation:
      "ń and ñ were typed for ŋ, ã and ą for â or õ, æ and ø for ä and ö. Names keep them: words in "
      + "quotation, words that the Finnish has too, and words with a capital inside a sentence are "
      + "left alone.",
    bad: "Čájet siidduide, main lea lińka dán siidui",
    good: "Čájet siidduide, main lea liŋka dán siidui", locales: ["se", "smn", "sms"])

  package func faults(in text: CheckedText) -> [Fault] {
    guard let standIns = text.language?.standIns.seldom else { return [] }
    return text.oddLettersOutsideNames { standIns[$0] != nil }.map { letter in
      let right = standIns[letter.scalar] ?? ""
      return Fault(
        "\(letter.name) stands for \(right), if this is no name", at: letter.range,
        repair: right.unicodeScalars.count == 1 ? right : nil)
    }
  }
}
