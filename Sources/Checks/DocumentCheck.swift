import Catalogue

/// Applies rules to one document and its translations.
struct DocumentCheck {
  private let checked: CheckedDocument
  private let rules: Rules
  private var report: Report

  static func findings(in checked: CheckedDocument, by rules: Rules) -> [Diagnostic] {
    let report = Report(levels: checked.snapshot.settings.rules)
    var check = DocumentCheck(checked: checked, rules: rules, report: report)
    check.run()
    return check.report.findings
  }

  private mutating func run() {
    for rule in rules.ofDocuments { rule.check(checked, &report) }
    for unit in checked.document.units.indices { check(unit) }
  }

  private mutating func check(_ position: Int) {
    let unit = checked.document.units[position]
    let source = unit.checked(unit.text)
    let place = Place(file: checked.document.file, at: unit.position)
    for (rule, fault) in rules.faults(in: source) {
      report.add(rule, fault.message, at: place, document: checked.document, unit: unit.id)
    }
    for locale in checked.locales {
      guard let translation = checked.translations(locale)[position], translation.hasTarget else {
        continue
      }
      check(translation, into: locale, of: unit, source)
    }
  }

  private mutating func check(
    _ translation: Translation, into locale: Int, of unit: SourceUnit, _ source: CheckedText
  ) {
    let target = unit.checked(translation.target)
    var faults = rules.faults(in: target)
    if !translation.isOutdated { faults += rules.faults(in: source, target) }
    for (rule, fault) in faults {
      let code = checked.snapshot.settings.locales[locale]
      let file = Snapshot.localeFile(code, folder: checked.document.folder)
      report.add(
        rule, fault.message, at: Place(file: file, at: translation.targetPosition),
        document: checked.document, unit: unit.id, locale: code, translation: translation)
    }
  }
}

extension SourceUnit {
  /// One of its texts, Finnish or translated.
  fileprivate func checked(_ text: String) -> CheckedText {
    CheckedText(text, field.kind, references: references)
  }
}
