package import Catalogue

/// An `ignore` silences nothing.
///
/// What the other rules have silenced is known only when all have run, so the engine asks this one
/// last.
package struct UnusedIgnore: Rule {
  package init() {}

  package var kind: RuleKind { .silences(self) }

  package let description = RuleDescription(
    id: "unused-ignore", severity: .warning,
    summary: "An `ignore` silences nothing.",
    explanation:
      "The rule finds no fault with the translation any more, or there is no such rule. Left there, "
      + "the silence would one day hide a fault that nobody has looked at: take it out. Outdated "
      + "translations are left alone, since not all rules look at them.",
    bad: "target: Hemvård\nignore: {double-space: rubriken}",
    good: "target: Hemvård  i hemmet\nignore: {double-space: rubriken}")

  /// Reports the silences of a document that no finding has used.
  func check(
    _ checked: CheckedDocument, _ plan: CheckPlan, used: Set<Silence>, _ report: inout Report
  ) {
    for locale in checked.locales {
      let translations = checked.translations(locale)
      for unit in checked.document.units.indices {
        guard let translation = translations[unit], translation.hasTarget,
          !translation.isOutdated, let ignored = translation.details?.ignore, !ignored.isEmpty,
          let subject = checked.entry(unit, locale)
        else { continue }
        for rule in ignored.keys.sorted() where !used.contains(Silence(subject, rule)) {
          guard let fault = fault(rule, plan.targets[locale]) else { continue }
          report.add(self, fault, about: subject)
        }
      }
    }
  }

  /// Nil for a rule that has not been asked, of which nobody can tell.
  private func fault(_ rule: String, _ asked: LocaleRules) -> String? {
    if asked.ids.contains(rule) { return "'ignore' names '\(rule)', which finds nothing here" }
    return Rules.description(rule) == nil
      ? "'ignore' names '\(rule)', but there is no such rule" : nil
  }
}
