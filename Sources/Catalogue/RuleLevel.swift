/// What the workspace file may say of a rule.
package enum RuleLevel: String, Sendable, CaseIterable {
  case off, note, warning, error

  /// The severity of its findings, or nil where it is off.
  package var severity: Severity? { Severity(rawValue: rawValue) }
}
