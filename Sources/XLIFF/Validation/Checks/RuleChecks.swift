extension Rule {
  static let validationCondition = Rule(
    "validation-condition", section: "5.8.4.3",
    "A validation rule has exactly one condition; ‘occurs’ only with ‘isPresent’, and ‘existsInSource’ not with ‘isNotPresent’."
  )
}

/// The rules of the validation module, as they are written.
enum RuleChecks {
  /// Checks a list of rules.
  static func check(_ list: Element, into findings: inout Findings) {
    for rule in list.elements {
      if let trouble = trouble(rule) { findings.add(.validationCondition, at: rule, trouble) }
    }
  }

  private static func trouble(_ rule: Element) -> String? {
    let conditions: [Name] = ["isPresent", "isNotPresent", "startsWith", "endsWith"]
    let count = conditions.count(where: rule.has)
    let isCustom = rule.attributes.contains { attribute in
      if case .other = attribute.name.namespace { true } else { false }
    }
    if count > 1 || count == 0 && !isCustom { return "the rule has \(count) conditions" }
    if rule.has("occurs") && !rule.has("isPresent") {
      return "there is ‘occurs’, but no ‘isPresent’"
    }
    if rule.has("existsInSource") && (count == 0 || rule.has("isNotPresent")) {
      return "there is ‘existsInSource’, but nothing that could be in the source"
    }
    return nil
  }
}
