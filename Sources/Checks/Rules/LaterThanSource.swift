package import Catalogue

/// A document is published in Finnish before the locales that it must have.
package struct LaterThanSource: DocumentRule {
  package init() {}

  package let description = RuleDescription(
    id: "later-than-source", severity: .warning,
    summary: "A document is published in Finnish before locales that it must have.",
    explanation:
      "Readers of all languages should learn of a thing at the same time. Where the model has a "
      + "choice that keeps a document from being published, keep it so until every required locale "
      + "has all its units: an outdated translation is shown and marked, a missing or unfinished one "
      + "is not.",
    bad: "status: published   # and nothing in se yet", good: "status: draft")

  package func check(_ checked: CheckedDocument, _ report: inout Report) {
    let document = checked.document
    guard let status = publication(of: document) else { return }
    let complete = checked.snapshot.settings.complete
    let late = checked.locales.compactMap { locale -> String? in
      guard document.policy.severity(of: locale) == .error else { return nil }
      let translations = checked.translations(locale)
      let count = document.units.indices.count { unit in
        translations.state(of: unit).map { $0 < complete } ?? true
      }
      return count == 0 ? nil : "\(checked.code(of: locale)) (\(count))"
    }
    if late.isEmpty { return }
    report.add(
      self,
      "'\(status.value.text)' in Finnish; units not to be shown yet in "
        + late.joined(separator: ", "),
      about: checked.field(status.field.name, at: status.value.position))
  }

  /// The choice by which a document is published; nil for one that is hidden, or has no such choice.
  private func publication(of document: Document) -> (field: Field, value: Scalar)? {
    if document.isHidden { return nil }
    for (field, value) in zip(document.type.fields, document.values)
    where !field.properties.hidden.isEmpty {
      if let value = value?.scalar { return (field, value) }
    }
    return nil
  }
}
