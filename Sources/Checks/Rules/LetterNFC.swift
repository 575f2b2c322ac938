package import Catalogue
import ICU

/// A text is not in Unicode's composed form.
package struct LetterNFC: TextRule {
  package init() {}

  package let triggers: TextTraits = .high

  package let description = RuleDescription(
    id: "letter-nfc", severity: .error,
    summary: "A letter is put together from parts (not in NFC).",
    explanation:
      "A letter such as č or ǩ can be one code point, or a plain letter and a combining mark. The "
      + "two look the same and are not: searching, sorting and comparing fail. `normalise` puts it "
      + "right without changing what is seen (Unicode Standard Annex #15).",
    bad: "c\u{30C}uovvut", good: "čuovvut")

  package func faults(in text: CheckedText) -> [Fault] {
    if NFC.isNormalized(text.text) { return [] }
    return [
      Fault(
        "a letter is put together from parts; 'normalise' composes it",
        repair: NFC.normalized(text.text))
    ]
  }
}
