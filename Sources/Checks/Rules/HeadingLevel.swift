package import Catalogue
import Markdown

/// A heading lies more than one level below the one before it.
package struct HeadingLevel: DocumentRule {
  package init() {}

  package let description = RuleDescription(
    id: "heading-level", severity: .warning,
    summary: "A level of headings is skipped.",
    explanation:
      "Screen readers let people move from heading to heading by their levels; a missing level looks "
      + "like missing content. Levels may begin anywhere and end by several at a time "
      + "(Web Content Accessibility Guidelines 2.1, success criterion 1.3.1).",
    bad: "## Hakeminen\n\n#### Liitteet", good: "## Hakeminen\n\n### Liitteet")

  package func check(_ checked: CheckedDocument, _ report: inout Report) {
    let document = checked.document
    // A skipped level ends at the third or below, and only # makes such headings.
    for text in document.texts
    where text.field.kind == .text && text.text.utf8Span.span.contains(where: { $0 == 0x23 }) {
      var last: Int?
      for (unit, block) in zip(text.units, MarkdownText.blocks(of: text.text)) {
        guard case .heading(let level) = block.kind else { continue }
        if let last, level > last + 1 {
          let message = "a heading of level \(level) follows one of level \(last)"
          let all = 0..<document.units[unit].text.utf8.count
          report.add(self, Fault(message, at: all), about: checked.source(unit))
        }
        last = level
      }
    }
  }
}
