package import Catalogue

/// What rules have found in some documents.
package struct Report: Sendable {
  private let levels: [String: RuleLevel]
  package private(set) var findings: [Diagnostic] = []

  /// - Parameter levels: the severities that the workspace sets itself.
  package init(levels: [String: RuleLevel] = [:]) {
    self.levels = levels
  }

  /// Adds a finding of a rule, with the severity that the workspace wants, unless the `ignore` of the
  /// translation that it is about silences the rule.
  ///
  /// The severity is the rule's own where neither the workspace nor the rule says another.
  package mutating func add(
    _ rule: some Rule, _ message: String, at place: Place, severity: Severity? = nil,
    document: Document, unit: String? = nil, units: [String] = [], locale: String? = nil,
    translation: Translation? = nil
  ) {
    let description = rule.description
    if translation?.details?.ignore[description.id] != nil { return }
    guard let level = self.severity(of: description, severity) else { return }
    findings.append(
      Diagnostic(
        rule: description.id, severity: level, place: place, message: message,
        document: document.id, unit: unit, units: units, locale: locale))
  }

  private func severity(of rule: RuleDescription, _ severity: Severity?) -> Severity? {
    guard let level = levels[rule.id] else { return severity ?? rule.severity }
    return level.severity
  }
}
