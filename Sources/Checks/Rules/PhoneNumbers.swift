package import Catalogue
import Markdown

/// A phone number differs in translation.
package struct PhoneNumbers: PairRule {
  package init() {}

  package let triggers: TextTraits = .digit

  package let description = RuleDescription(
    id: "phone-number", severity: .error,
    summary: "A phone number differs between the Finnish and the target.",
    explanation:
      "A wrong digit sends a caller to somebody else. Digits are compared, not the spaces, "
      + "hyphens or (0) between them.",
    bad: "Soita 029 000 0000.\nRing 029 000 0001.", good: "Soita 029 000 0000.\nRing 029 000 0000.")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    CodeComparison.faults("the phone number", in: numbers(source), numbers(target))
  }

  private func numbers(_ text: CheckedText) -> [String] {
    text.codes(.phone).map { number in
      let digits = number.replacing("(0)", with: "").unicodeScalars
      return String(
        String.UnicodeScalarView(digits.filter { "+0123456789".unicodeScalars.contains($0) }))
    }
  }
}
