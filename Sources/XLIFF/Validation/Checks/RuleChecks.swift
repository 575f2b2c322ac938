extension Rule {
  static let validationCondition = Rule(
    "validation-condition", section: "5.8",
    "A validation rule has exactly one condition, and ‘occurs’ only with ‘isPresent’.")
  static let resourceContent = Rule(
    "resource-content", section: "5.5",
    "Resource data are either here, or elsewhere at their ‘href’.")
}

/// Validation rules and resource data, wherever in the structure they stand.
enum RuleChecks {
  static func check(_ element: Element, into findings: inout Findings) {
    switch element.name {
    case Name(.validation, "validation"):
      for rule in element.elements { checkCondition(of: rule, into: &findings) }
    case Name(.resourceData, "resourceData"):
      for item in element.elements {
        for side in item.elements { checkContent(of: side, into: &findings) }
      }
    default: break
    }
  }

  private static func checkCondition(of rule: Element, into findings: inout Findings) {
    let conditions: [Name] = ["isPresent", "isNotPresent", "startsWith", "endsWith"]
    let count = conditions.count(where: rule.has)
    let isCustom = rule.attributes.contains { attribute in
      if case .other = attribute.name.namespace { true } else { false }
    }
    if count > 1 || count == 0 && !isCustom {
      findings.add(.validationCondition, at: rule, "the rule has \(count) conditions")
    }
    if rule.has("occurs") && !rule.has("isPresent") {
      findings.add(.validationCondition, at: rule, "there is ‘occurs’, but no ‘isPresent’")
    }
  }

  private static func checkContent(of side: Element, into findings: inout Findings) {
    guard !side.isNamed(Name(.resourceData, "reference")) else { return }
    let isEmpty = !side.content.contains { $0.element != nil }
    guard isEmpty != side.has("href") else { return }
    findings.add(
      .resourceContent, at: side,
      isEmpty ? "there are no data and no ‘href’" : "there are both data and ‘href’")
  }
}
