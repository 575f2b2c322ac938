package import Catalogue
import Languages

/// A no-break space that holds nothing together.
package struct LetterNoBreakSpace: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.noBreakSpace)

  package let description = RuleDescription(
    id: "letter-no-break-space", severity: .warning,
    summary: "A no-break space where nothing has to stay together.",
    explanation:
      "It belongs between the groups of a number and before %, € and units. Elsewhere it is a trace "
      + "of a web page or word processor, and keeps lines from breaking. `normalise` puts a space.",
    bad: "Kotihoito\u{A0}ja tuki, 20\u{A0}€", good: "Kotihoito ja tuki, 20\u{A0}€")

  package func faults(in text: CheckedText) -> [Fault] {
    text.changes(by: .noBreakSpace).map {
      Fault("a no-break space", at: $0.range, repair: $0.text)
    }
  }
}
