package import Catalogue

/// The Finnish word before a time of day was left in the target.
package struct ClockWord: PairRule {
  package init() {}

  package let triggers: TextTraits = .digit

  package let description = RuleDescription(
    id: "clock-word", severity: .warning,
    summary: "The Finnish 'klo' stands before a time in the target.",
    explanation:
      "Times of day have a word of their own before them in each language: kl. in Swedish, tme in "
      + "Inari Sámi, čiâss in Skolt Sámi.",
    bad: "Avoinna klo 8–16.\nÖppet klo 8–16.", good: "Avoinna klo 8–16.\nÖppet kl. 8–16.")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    if clockWords(source).isEmpty { return [] }
    return clockWords(target).map { Fault("'klo' is Finnish", at: $0) }
  }

  private func clockWords(_ text: CheckedText) -> [Range<Int>] {
    let bytes = text.text.utf8Span.span
    return text.words.filter {
      $0.count == 3 && bytes.starts(with: "klo".utf8Span.span, at: $0.lowerBound)
    }
  }
}
