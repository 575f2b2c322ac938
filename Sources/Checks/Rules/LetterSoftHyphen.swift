package import Catalogue
import Languages

/// A soft hyphen.
package struct LetterSoftHyphen: TextRule {
  package init() {}

  package let triggers: TextTraits = .letters(.softHyphen)

  package let description = RuleDescription(
    id: "letter-soft-hyphen", severity: .note,
    summary: "A soft hyphen (U+00AD).",
    explanation:
      "It says where a word may be parted and is not seen elsewhere. Texts here go without: where a "
      + "line ends is the publisher's business, and a word with a soft hyphen is not found, not "
      + "matched with a term, and longer than it looks.",
    bad: "hyvinvointi\u{AD}alue", good: "hyvinvointialue")

  package func faults(in text: CheckedText) -> [Fault] {
    let scalars = text.text.unicodeScalars
    return scalars.indices.filter { scalars[$0] == "\u{AD}" }.map {
      Fault(
        "a soft hyphen", at: text.range(of: text.text[$0..<scalars.index(after: $0)]), repair: "")
    }
  }
}
