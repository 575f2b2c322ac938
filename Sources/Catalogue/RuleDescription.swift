/// What `rules` lists and `explain` shows of a rule.
package final class RuleDescription: Sendable {
  /// The id, as in `[rule-id]` behind a finding and in `kielipolku.yaml`.
  package let id: String
  /// The severity where the workspace sets no other.
  package let severity: Severity
  /// One line.
  package let summary: String
  /// Why the rule is there and what to do about a finding: plain paragraphs.
  package let explanation: String
  /// Text or YAML that the rule finds fault with.
  package let bad: String
  /// The same, put right.
  package let good: String
  /// The locales it is for; empty: all.
  package let locales: [String]

  package init(
    id: String, severity: Severity, summary: String, explanation: String, bad: String,
    good: String, locales: [String] = []
  ) {
    self.id = id
    self.severity = severity
    self.summary = summary
    self.explanation = explanation
    self.bad = bad
    self.good = good
    self.locales = locales
  }
}
