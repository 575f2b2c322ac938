package import Catalogue

/// A document that must have a locale has translations that do not count as complete yet.
package struct Unfinished: DocumentRule {
  package init() {}

  package let description = RuleDescription(
    id: "unfinished", severity: .warning,
    summary: "Translations are in a state below what counts as complete.",
    explanation:
      "`complete` in kielipolku.yaml names the lowest state that is shown to readers; until "
      + "then the Finnish is shown instead. A warning where the policy requires the locale, a note "
      + "where it expects it. One finding names all such units of a document in a locale; `mark` "
      + "raises their state once somebody has looked at them.",
    bad: "target: Hemvård\nstate: initial", good: "target: Hemvård\nstate: translated")

  package func check(_ checked: CheckedDocument, _ report: inout Report) {
    let (document, complete) = (checked.document, checked.snapshot.settings.complete)
    for locale in checked.locales {
      guard let duty = document.policy.severity(of: locale) else { continue }
      let translations = checked.translations(locale)
      let units = document.units.indices.filter { unit in
        guard let state = translations.state(of: unit) else { return false }
        return state < complete && translations.status(of: unit) != .outdated
      }
      if units.isEmpty { continue }
      report.add(
        self,
        "\(units.count) of \(document.units.count) below '\(complete.rawValue)' "
          + "in \(checked.code(of: locale))",
        about: checked.units(units, locale), severity: duty == .error ? .warning : .note)
    }
  }
}
