package import Catalogue

/// A translation is of another Finnish than today's.
package struct Outdated: DocumentRule {
  package init() {}

  package let description = RuleDescription(
    id: "outdated", severity: .error,
    summary: "The Finnish has changed since it was translated.",
    explanation:
      "Readers of the translation are told something else than readers of Finnish. An error where "
      + "the policy requires the locale, a warning where it expects it, else a note. The old Finnish "
      + "stands beside the target as `source`, so that a translator sees what changed.",
    bad: "source: Avoinna maanantaisin   # today: Avoinna tiistaisin",
    good: "source: Avoinna tiistaisin")

  package func check(_ checked: CheckedDocument, _ report: inout Report) {
    let document = checked.document
    for locale in checked.locales {
      let translations = checked.translations(locale)
      for unit in document.units.indices where translations.status(of: unit) == .outdated {
        guard let subject = checked.entry(unit, locale) else { continue }
        report.add(
          self, "the translation is of an earlier Finnish", about: subject,
          severity: document.policy.severity(of: locale) ?? .note)
      }
    }
  }
}
