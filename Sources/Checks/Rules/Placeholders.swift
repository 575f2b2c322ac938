package import Catalogue
import Markdown

/// A placeholder was lost or added in translation.
package struct Placeholders: PairRule {
  package init() {}

  package let triggers: TextTraits = .brace

  package let description = RuleDescription(
    id: "placeholder", severity: .error,
    summary: "A placeholder such as {name} differs between the Finnish and the target.",
    explanation:
      "A program puts a value where the placeholder stands. Its name is no word: it is not "
      + "translated, and none may be lost or added. The order is free.",
    bad: "Palvelu maksaa {hinta} euroa.\nTjänsten kostar {pris} euro.",
    good: "Palvelu maksaa {hinta} euroa.\nTjänsten kostar {hinta} euro.")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    CodeComparison.faults(
      "the placeholder", in: source.codes(.placeholder), target.codes(.placeholder))
  }
}
