package import Catalogue
import ICU
import Languages

/// A code point that cannot be seen.
package struct LetterInvisible: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.invisible)

  package let description = RuleDescription(
    id: "letter-invisible", severity: .warning,
    summary: "A code point that cannot be seen.",
    explanation:
      "Zero-width spaces, byte-order marks and direction marks come along when text is copied from "
      + "web pages and word processors. Nobody sees them, and searching and comparing fail; "
      + "direction marks can even turn what is read. `normalise` takes away those that Latin text "
      + "never needs.",
    bad: "Koti\u{200B}hoito", good: "Kotihoito")

  package func faults(in text: CheckedText) -> [Fault] {
    let scalars = text.text.unicodeScalars
    return scalars.indices.filter { scalars[$0].isInvisible }.map {
      Fault(
        "\(scalars[$0].codePoint) cannot be seen",
        at: text.range(of: text.text[$0..<scalars.index(after: $0)]), repair: "")
    }
  }
}
