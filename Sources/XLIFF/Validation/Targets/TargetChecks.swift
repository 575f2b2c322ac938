extension Rule {
  static let validationFailed = Rule(
    "validation-failed", .warning, section: "5.8",
    "A target keeps the rules of the validation module that hold for it.")
}

/// The rules of the validation module, applied to the targets of a unit’s segments.
enum TargetChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    let rules = context.surroundings.rules.all
    guard !rules.isEmpty else { return }
    for part in context.parts where part.element.isNamed(Segment.name) {
      guard let target = part.target else { continue }
      let text = target.content.plainText
      let source = part.source?.content.plainText ?? ""
      for rule in rules where !rule.holds(for: text, of: source) {
        findings.add(
          .validationFailed, at: target, "a rule is broken: the target \(rule.description)")
      }
    }
  }
}
