import Catalogue

/// Applies rules to one document and its translations.
struct DocumentCheck {
  private let checked: CheckedDocument
  private let rules: CheckPlan
  private(set) var report: Report

  /// Checks a document; what is found in the Finnish only where that is asked for.
  init(_ checked: CheckedDocument, _ rules: CheckPlan, isSourceAsked: Bool) {
    self.checked = checked
    self.rules = rules
    report = Report(levels: checked.snapshot.settings.rules)
    for rule in rules.ofDocuments { rule.check(checked, &report) }
    for unit in checked.document.units.indices { check(unit, isSourceAsked) }
  }

  private mutating func check(_ unit: Int, _ isSourceAsked: Bool) {
    let source = text(checked.document.units[unit].text, of: unit, rules.source.locale)
    if isSourceAsked { add(rules.source.faults(in: source)) { $0.source(unit) } }
    for locale in checked.locales {
      guard let translation = checked.translations(locale)[unit], translation.hasTarget else {
        continue
      }
      let rules = rules.targets[locale]
      let target = text(
        translation.target, of: unit, rules.locale, translating: translation.source ?? source.text)
      var faults = rules.faults(in: target)
      if !translation.isOutdated { faults += rules.faults(in: source, target) }
      add(faults) { $0.target(unit, locale) }
    }
  }

  private func text(
    _ text: String, of unit: Int, _ locale: CheckedLocale, translating source: String? = nil
  ) -> CheckedText {
    let unit = checked.document.units[unit]
    return CheckedText(
      text, of: unit.field, in: locale, references: unit.references, translating: source)
  }

  private mutating func add(
    _ faults: LocaleRules.Faults, about subject: (CheckedDocument) -> Subject?
  ) {
    guard !faults.isEmpty, let subject = subject(checked) else { return }
    for (rule, fault) in faults { report.add(rule, fault, about: subject) }
  }
}
