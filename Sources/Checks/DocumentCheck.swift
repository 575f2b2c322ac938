import Catalogue

/// Applies rules to one document and its translations.
struct DocumentCheck {
  let checked: CheckedDocument
  let rules: CheckPlan
  /// Whether what is found in the Finnish is asked for.
  let isSourceAsked: Bool

  /// Reports what the rules find.
  func run(_ report: inout Report) {
    for rule in rules.ofDocuments { rule.check(checked, &report) }
    for unit in checked.document.units.indices { check(unit, &report) }
  }

  private func check(_ unit: Int, _ report: inout Report) {
    let source = text(checked.document.units[unit].text, of: unit, rules.source.locale)
    if isSourceAsked { report.add(rules.source.faults(in: source), about: checked.source(unit)) }
    for locale in checked.locales {
      guard let translation = checked.translations(locale)[unit], translation.hasTarget else {
        continue
      }
      let rules = rules.targets[locale]
      let target = text(
        translation.target, of: unit, rules.locale, translating: translation.source ?? source.text)
      var faults = rules.faults(in: target)
      if !translation.isOutdated { faults += rules.faults(in: source, target) }
      report.add(faults, about: checked.target(unit, locale))
    }
  }

  private func text(
    _ text: String, of unit: Int, _ locale: CheckedLocale, translating source: String? = nil
  ) -> CheckedText {
    let unit = checked.document.units[unit]
    return CheckedText(
      text, of: unit.field, in: locale, references: unit.references, translating: source)
  }
}

extension Report {
  /// Adds the faults of a text.
  fileprivate mutating func add(
    _ faults: LocaleRules.Faults, about subject: @autoclosure () -> Subject?
  ) {
    guard !faults.isEmpty, let subject = subject() else { return }
    for (rule, fault) in faults { add(rule, fault, about: subject) }
  }
}
