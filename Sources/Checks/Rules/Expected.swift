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
    let document = checked.document
    let start = Position(line: 1, column: 1)
    check(document.type.fields, document.values, "", start, document, &report)
  }

  private func check(
    _ fields: [Field], _ values: [Value?], _ prefix: String, _ position: Position,
    _ document: Document, _ report: inout Report
  ) {
    for (field, value) in zip(fields, values) {
      let id = prefix + field.name
      if value == nil, field.properties.expected {
        report.add(
          self, "'\(field.name)' is empty (\(field.label))",
          at: Place(file: document.file, at: position), document: document, unit: id)
      }
      guard case .items(let items) = value else { continue }
      for item in items {
        let inner = id + (item.id.isEmpty ? "." : ".\(item.id).")
        check(field.fields, item.values, inner, item.position, document, &report)
      }
    }
  }
}
