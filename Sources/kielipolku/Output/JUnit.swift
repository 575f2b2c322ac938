import Catalogue

/// Findings as test results, in the form of JUnit's Ant task that build servers read: a suite for
/// each file, a case for each finding.
struct JUnit {
  private let suites: [(file: String, findings: [Diagnostic])]
  private let failing: Severity

  /// A report on findings.
  ///
  /// Those of a severity or above are failures, the others passed with a remark; what was silenced
  /// was skipped.
  init(_ findings: [Diagnostic], silenced: [Diagnostic], failing: Severity) {
    self.failing = failing
    suites = Dictionary(grouping: findings + silenced, by: \.place.file)
      .sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  var text: String {
    let all = suites.flatMap(\.findings)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<testsuites name=\"kielipolku check\"\(counts(all))>\n"
      + suites.map(suite).joined() + "</testsuites>\n"
  }

  private func suite(_ file: String, _ findings: [Diagnostic]) -> String {
    "  <testsuite name=\"\(Self.escaped(file))\"\(counts(findings))>\n"
      + findings.map(testCase).joined() + "  </testsuite>\n"
  }

  private func counts(_ findings: [Diagnostic]) -> String {
    let skipped = findings.count { $0.silence != nil }
    let failures = findings.count(where: isFailure)
    return
      " tests=\"\(findings.count)\" failures=\"\(failures)\" errors=\"0\" skipped=\"\(skipped)\""
  }

  private func isFailure(_ finding: Diagnostic) -> Bool {
    finding.silence == nil && finding.severity >= failing
  }

  private func testCase(_ finding: Diagnostic) -> String {
    let place = finding.place
    let name = Self.escaped("\(finding.rule) \(place.line):\(place.column)")
    let message = Self.escaped(finding.message)
    let outcome =
      if let reason = finding.silence {
        "<skipped message=\"\(Self.escaped(reason))\"/>"
      } else if isFailure(finding) {
        "<failure type=\"\(finding.severity.rawValue)\" message=\"\(message)\"/>"
      } else {
        "<system-out>\(finding.severity.rawValue): \(message)</system-out>"
      }
    return "    <testcase classname=\"\(Self.escaped(place.file))\" name=\"\(name)\">\(outcome)"
      + "</testcase>\n"
  }

  /// Text for an attribute or an element; what XML cannot hold is escaped as in a terminal.
  private static func escaped(_ text: String) -> String {
    Escaping.oneLine(text).unicodeScalars.reduce(into: "") { result, scalar in
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // XML 1.0, production 2: neither is a character.
      case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
