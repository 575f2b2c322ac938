package import Catalogue
import Languages
import Workspace

/// Applies rules to a workspace.
package struct Checker: Sendable {
  private let snapshot: Snapshot
  private let rules: Rules
  private let locales: [Int]

  /// A checker of some rules for some locales.
  ///
  /// - Parameters:
  ///   - locales: positions in the settings' list; nil for all.
  package init(_ snapshot: Snapshot, rules: [any Rule], locales: [Int]? = nil) {
    self.snapshot = snapshot
    self.rules = Rules(rules.filter { snapshot.settings.rules[$0.description.id] != .off })
    self.locales = locales ?? Array(snapshot.settings.locales.indices)
  }

  /// What loading and the rules have found, sorted.
  package func findings() -> [Diagnostic] {
    let reports = Parallel.map(Array(snapshot.documents.indices)) { check($0) }
    return (loadFindings + unknownRules + reports.flatMap(\.findings)).sorted()
  }

  /// What loading has found; the workspace may set the weight of what breaks no file.
  private var loadFindings: [Diagnostic] {
    let free = Set(LoadRule.allCases.filter { !$0.breaksFile }.map(\.rawValue))
    return snapshot.diagnostics.compactMap { finding in
      guard let level = snapshot.settings.rules[finding.rule], free.contains(finding.rule) else {
        return finding
      }
      var finding = finding
      guard let severity = level.severity else { return nil }
      finding.severity = severity
      return finding
    }
  }

  private var unknownRules: [Diagnostic] {
    snapshot.settings.rules.keys.filter { Rules.description($0) == nil }.map {
      Diagnostic(
        rule: LoadRule.workspaceFile.rawValue, severity: .warning,
        place: Place(file: "catalogue/kielipolku.yaml", line: 1, column: 1),
        message: "'rules' names '\($0)', but there is no such rule")
    }
  }

  private func check(_ index: Int) -> Report {
    var report = Report(levels: snapshot.settings.rules)
    let document = CheckedDocument(snapshot: snapshot, index: index, locales: locales)
    for rule in rules.ofDocuments { rule.check(document, &report) }
    for unit in document.document.units.indices { check(unit, of: document, &report) }
    return report
  }

  private func check(_ unit: Int, of document: CheckedDocument, _ report: inout Report) {
    let source = document.document.units[unit]
    guard let language = Language(code: snapshot.settings.source) else { return }
    let text = CheckedText(
      source.text, language, source.field.kind, references: source.references)
    let place = Place(file: document.document.file, at: source.position)
    for (rule, fault) in rules.faults(in: text) {
      report.add(
        rule, fault.message, at: place, document: document.document, unit: source.id)
    }
    for locale in locales {
      guard let translation = document.translations(locale)[unit], translation.hasTarget else {
        continue
      }
      check(translation, locale, of: source, text, document.document, &report)
    }
  }

  private func check(
    _ translation: Translation, _ locale: Int, of source: SourceUnit, _ text: CheckedText,
    _ document: Document, _ report: inout Report
  ) {
    let code = snapshot.settings.locales[locale]
    guard let language = Language(code: code) else { return }
    let target = CheckedText(
      translation.target, language, source.field.kind, references: source.references)
    let place = Place(
      file: Snapshot.localeFile(code, folder: document.folder), at: translation.targetPosition)
    var faults = rules.faults(in: target)
    if !translation.isOutdated { faults += rules.faults(in: text, target) }
    for (rule, fault) in faults {
      report.add(
        rule, fault.message, at: place, document: document, unit: source.id, locale: code,
        translation: translation)
    }
  }
}
