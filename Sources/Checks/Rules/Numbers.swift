package import Catalogue
import Markdown

/// A number differs in translation.
package struct Numbers: PairRule {
  package init() {}

  package let triggers: TextTraits = .digit

  package let description = RuleDescription(
    id: "number", severity: .warning,
    summary: "A number, date or time differs between the Finnish and the target.",
    explanation:
      "All five languages write a decimal comma, times as HH.MM and dates as d.m.yyyy, so the same "
      + "number is the same characters; only the space between groups of three digits may differ. "
      + "1,5 and 1.5 are two numbers. A date may have its month in a word, a full hour may lack its "
      + ".00, and a number up to twelve may be a word in Finnish and Swedish. Phone numbers and "
      + "addresses have rules of their own.",
    bad: "Maksu on 1,5 euroa.\nAvgiften är 1.5 euro.",
    good: "Maksu on 1,5 euroa.\nAvgiften är 1,5 euro.")

  package func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    var comparison = NumberComparison(numbers(source), numbers(target))
    comparison.settleWords(in: source, target)
    return CodeComparison.faults("the number", lost: comparison.lost, added: comparison.added)
  }

  private func numbers(_ text: CheckedText) -> [String] {
    text.inline.parts.flatMap { part -> [String] in
      guard case .text(let words) = part else { return [] }
      return NumberScanner.numbers(in: words)
    }
  }
}
