package import Catalogue

/// A document that must have a locale lacks translations into it.
package struct Missing: DocumentRule {
  package init() {}

  package let description = RuleDescription(
    id: "missing", severity: .error,
    summary: "Units that the policy asks for have no translation.",
    explanation:
      "What a document must have comes from the areas that it refers to. Where the policy requires "
      + "a locale this is an error, where it expects one a warning; elsewhere nothing is said. One "
      + "finding names all missing units of a document in a locale. `list --state missing` gives "
      + "them with their Finnish, `export xliff --only missing` packs them for a translator.",
    bad: "name:\n  source: Kotihoito", good: "name:\n  source: Kotihoito\n  target: Hemvård")

  package func check(_ checked: CheckedDocument, _ report: inout Report) {
    let document = checked.document
    for locale in checked.locales {
      guard let severity = document.policy.severity(of: locale) else { continue }
      let translations = checked.translations(locale)
      let missing = document.units.indices.filter { translations.status(of: $0) == .missing }
      if missing.isEmpty { continue }
      let count = missing.count == 1 ? "1 unit" : "\(missing.count) units"
      report.add(
        self, "\(count) of \(document.units.count) missing in \(checked.code(of: locale))",
        about: checked.units(missing, locale), severity: severity)
    }
  }
}
