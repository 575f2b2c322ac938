package import Catalogue

/// A field that the model expects is empty.
package struct Expected: DocumentRule {
  package init() {}

  package let description = RuleDescription(
    id: "expected", severity: .warning,
    summary: "A field that the model expects is empty.",
    explanation:
      "The model marks with `expected` what a document can be published without but should have: "
      + "contacts, the services of a stage, the deputy of a facilitator. Leave it empty rather than "
      + "invent a value; this finding is the list of what to ask for.",
    bad: "channels: []", good: "channels: [palveluneuvonta]")

  package func check(_ checked: CheckedDocument, _ report: inout Report) {
    checked.forEachField { entry in
      guard entry.value == nil, entry.field.properties.expected else { return }
      let label = entry.field.properties.label.map { " (\($0))" } ?? ""
      report.add(
        self, "'\(entry.field.name)' is empty\(label)",
        about: checked.field(entry.id, at: entry.position))
    }
  }
}
