package import Catalogue

/// A date of confirmation lies too far back.
package struct ConfirmationAge: DocumentRule {
  private let today: CalendarDate

  package init(today: CalendarDate) {
    self.today = today
  }

  package let description = RuleDescription(
    id: "confirmation-age", severity: .warning,
    summary: "A document was confirmed too long ago.",
    explanation:
      "The model says with `warn-after` and `error-after` how old a date may be; the Finnish Service "
      + "Catalogue warns after 15 months and lets content expire after 18. Read the document, ask "
      + "its owner, and write today's date.",
    bad: "confirmed: 2024-01-15   # today is 2026-11-21", good: "confirmed: 2026-11-21")

  package func check(_ checked: CheckedDocument, _ report: inout Report) {
    checked.forEachField { entry in
      guard entry.field.kind == .date else { return }
      for scalar in entry.value?.scalars ?? [] {
        guard let severity = severity(of: scalar.text, entry.field.properties) else { continue }
        report.add(
          self, "'\(entry.field.name)' is \(scalar.text): it is time to confirm this again",
          about: checked.field(entry.id, at: scalar.position), severity: severity)
      }
    }
  }

  private func severity(of text: String, _ properties: Field.Properties) -> Severity? {
    guard let date = CalendarDate(text) else { return nil }
    func isOver(_ period: Period?) -> Bool {
      period.map { date.adding($0) <= today } ?? false
    }
    if isOver(properties.errorAfter) { return .error }
    return isOver(properties.warnAfter) ? .warning : nil
  }
}
