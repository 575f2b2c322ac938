package import Catalogue
import ICU

/// White space around a text.
package struct OuterSpace: TextRule {
  package init() {}

  package let triggers: TextTraits = .outerSpace

  package let description = RuleDescription(
    id: "outer-space", severity: .warning,
    summary: "White space before or after a text.",
    explanation:
      "It is not seen, but it makes two texts that look the same differ, and it shows in lists and "
      + "tables. `normalise` takes it away.",
    bad: " Kotihoito", good: "Kotihoito")

  package func faults(in text: CheckedText) -> [Fault] {
    let scalars = text.text.unicodeScalars
    var faults: [Fault] = []
    if scalars.first?.isWhitespace ?? false { faults.append(Fault("white space before the text")) }
    if scalars.last?.isWhitespace ?? false { faults.append(Fault("white space after the text")) }
    return faults
  }
}
