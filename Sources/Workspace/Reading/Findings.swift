package import Catalogue
import YAML

/// Collects what is found in one file.
struct Findings {
  let file: String
  private(set) var all: [Diagnostic]

  /// Begins with what reading the YAML found.
  init(_ yaml: YAMLFile, file: String) {
    self.file = file
    all = yaml.problems.map {
      Diagnostic(
        rule: $0.rule.rawValue, severity: .error, place: Place(file: file, at: $0.position),
        message: $0.message)
    }
  }

  mutating func report(
    _ rule: LoadRule, _ position: YAMLPosition, _ message: String, document: String? = nil,
    unit: String? = nil, locale: String? = nil
  ) {
    all.append(
      Diagnostic(
        rule: rule.rawValue, severity: rule.severity, place: Place(file: file, at: position),
        message: message, document: document, unit: unit, locale: locale))
  }
}

extension Diagnostic {
  /// Whether its file cannot be exported from; all faults of YAML itself are such.
  var breaksFile: Bool { LoadRule(rawValue: rule)?.breaksFile ?? true }

  /// A finding about a whole file.
  package init(_ rule: LoadRule, file: String, _ message: String) {
    self.init(
      rule: rule.rawValue, severity: rule.severity, place: Place(file: file, line: 1, column: 1),
      message: message)
  }
}

extension Place {
  init(file: String, at position: YAMLPosition) {
    self.init(file: file, line: Int(position.line), column: Int(position.column))
  }
}

extension Position {
  init(_ position: YAMLPosition) {
    self.init(line: position.line, column: position.column)
  }
}
