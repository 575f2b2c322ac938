package import Catalogue

/// A straight quotation mark.
package struct StraightQuotes: TextRule {
  package init() {}

  package let triggers: TextTraits = .straightQuote

  package let description = RuleDescription(
    id: "straight-quote", severity: .note,
    summary: "A straight quotation mark (\") in running text.",
    explanation:
      "The five languages write ”…” (U+201D) on both sides. The straight mark is what keyboards "
      + "have. After a digit it may stand for inches and is left alone. One finding a text.",
    bad: "Valitse \"Varaa aika\".", good: "Valitse ”Varaa aika”.")

  package func faults(in text: CheckedText) -> [Fault] {
    let bytes = text.text.utf8Span.span
    let quote = text.proseRanges.lazy.flatMap(\.self).first { index in
      bytes.hasByte("\"", at: index) && !bytes.hasDigit(at: index - 1)
    }
    return quote.map { [Fault("a straight quotation mark", at: $0..<$0 + 1)] } ?? []
  }
}
