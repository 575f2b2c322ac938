package import Catalogue
import ICU

/// A target has no word in it.
package struct EmptyTarget: PairRule {
  package init() {}

  package let triggers: TextTraits = .any

  package let description = RuleDescription(
    id: "empty-target", severity: .error,
    summary: "A target has nothing to read in it.",
    explanation:
      "A dash or an ellipsis was put where a translation belongs, so that the unit counts as "
      + "translated and is not. Take the target out: then the unit is missing, and said to be.",
    bad: "Kotihoito\n…", good: "Kotihoito\nHemvård")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    !hasWord(target) && hasWord(source) ? [Fault("there is no word in the target")] : []
  }

  private func hasWord(_ text: CheckedText) -> Bool {
    text.traits.contains(.alphanumeric)
      || text.words.contains { word in
        text.part(word).unicodeScalars.contains { $0.isLetter || $0.isDigit }
      }
  }
}
