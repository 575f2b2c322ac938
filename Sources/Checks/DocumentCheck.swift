import Catalogue

/// Applies rules to one document and its translations.
struct DocumentCheck {
  private let checked: CheckedDocument
  private let units: [SourceUnit]
  /// By the position among the locales that are asked about.
  private let translations: [DocumentTranslations]
  private let rules: CheckPlan
  private let isSourceAsked: Bool

  /// What is found in the Finnish is left out where that is not asked for.
  init(_ checked: CheckedDocument, _ rules: CheckPlan, isSourceAsked: Bool) {
    self.checked = checked
    units = checked.document.units
    translations = checked.locales.map(checked.translations)
    self.rules = rules
    self.isSourceAsked = isSourceAsked
  }

  /// Reports what the rules find.
  func run(_ report: inout Report) {
    for rule in rules.ofDocuments { rule.check(checked, &report) }
    guard rules.asksOfTexts else { return }
    for unit in units.indices { check(unit, &report) }
  }

  private func check(_ unit: Int, _ report: inout Report) {
    let source = text(units[unit].text, of: unit, rules.source.locale)
    if isSourceAsked {
      let faults = rules.source.faults(in: source)
      if !faults.isEmpty { report.add(faults, about: checked.source(unit)) }
    }
    for (position, locale) in checked.locales.enumerated() {
      guard let translation = translations[position][unit], translation.hasTarget else { continue }
      let faults = faults(of: translation, unit, source, rules.targets[locale])
      if !faults.isEmpty, let subject = checked.target(unit, locale) {
        report.add(faults, about: subject)
      }
    }
  }

  private func faults(
    of translation: Translation, _ unit: Int, _ source: CheckedText, _ rules: LocaleRules
  ) -> LocaleRules.Faults {
    let target = text(
      translation.target, of: unit, rules.locale, translating: translation.source ?? source.text)
    let faults = rules.faults(in: target)
    return translation.isOutdated ? faults : faults + rules.faults(in: source, target)
  }

  private func text(
    _ text: String, of unit: Int, _ locale: CheckedLocale, translating source: String? = nil
  ) -> CheckedText {
    CheckedText(
      text, of: units[unit].field, in: locale, references: units[unit].references,
      translating: source)
  }
}

extension Report {
  /// Adds the faults of a text.
  fileprivate mutating func add(_ faults: LocaleRules.Faults, about subject: Subject) {
    for (rule, fault) in faults { add(rule, fault, about: subject) }
  }
}
