extension Rule {
  static let selectionSwitch = Rule(
    "selection-switch", section: "4.9 (2.2, part 2)",
    "A unit is switched by variables, each with its kind: ‘plural’, ‘ordinal’, ‘gender’ or ‘select’."
  )
  static let selectionCase = Rule(
    "selection-case", section: "4.9 (2.2, part 2)",
    "A segment’s case has one value for each variable of its unit, fit for the variable’s kind.")
}

/// The plural, gender and select module of 2.2.
enum SelectionChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    guard context.document.version == .v2_2 else { return }
    let variables: [String]? = context.unit.element[Name(.pluralGenderSelect, "switch")]
    let kinds = variables.map { $0.map(kind) }
    if let kinds, kinds.isEmpty || kinds.contains(nil) {
      findings.add(
        .selectionSwitch, at: context.unit.element, "‘switch’ is no list of kind:variable")
    }
    for part in context.parts {
      guard let values: [String] = part.element[Name(.pluralGenderSelect, "case")] else { continue }
      if let trouble = trouble(values, kinds) {
        findings.add(.selectionCase, at: part.element, trouble)
      }
    }
  }

  private static func trouble(_ values: [String], _ kinds: [String?]?) -> String? {
    guard let kinds else { return "there is ‘case’, but the unit has no ‘switch’" }
    guard values.count == kinds.count else {
      return "there are \(values.count) values for \(kinds.count) variables"
    }
    let misfit = zip(values, kinds).first { value, kind in
      (kind == "plural" || kind == "ordinal") && !isNumber(value) && !plurals.contains(value)
    }
    return misfit.map { "‘\($0.0)’ is neither a number nor a plural category" }
  }

  private static func kind(_ variable: String) -> String? {
    let parts = variable.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty, selectors.contains(parts[0]) else { return nil }
    return parts[0]
  }

  private static func isNumber(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isASCIIDigit) }
  }

  private static let selectors: Set = ["plural", "ordinal", "gender", "select"]
  private static let plurals: Set = ["zero", "one", "two", "few", "many", "other"]
}

extension Character {
  /// Whether it is one of `0` to `9`.
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
