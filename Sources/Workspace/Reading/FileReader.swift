package import Catalogue
package import YAML

/// Reads one file's mapping, key by key, into a value, collecting what is wrong with it.
package struct FileReader {
  /// The one version of the format.
  static let format = "1"

  let rule: LoadRule
  var findings: Findings

  package init(_ yaml: YAMLFile, file: String, rule: LoadRule) {
    self.rule = rule
    findings = Findings(yaml, file: file)
  }

  /// What is wrong, of YAML's own faults first.
  package var diagnostics: [Diagnostic] { findings.all }

  /// Reports what is wrong at a node.
  package mutating func report(_ node: YAMLNode, _ message: String) {
    findings.report(rule, node.position, message)
  }

  /// Calls `read` with each key and value of a mapping; anything else is reported.
  package mutating func forEachEntry(
    of node: YAMLNode, _ what: String,
    _ read: (inout FileReader, String, _ key: YAMLNode, _ value: YAMLNode) -> Void
  ) {
    guard node.kind == .mapping else {
      report(node, "\(what) must be a mapping")
      return
    }
    for (key, value) in node.entries { read(&self, key.text, key, value) }
  }

  /// The file's mapping, where it says the format that this program reads; any other is refused.
  package mutating func root(of yaml: YAMLFile) -> YAMLNode? {
    guard let root = yaml.root else {
      let start = YAMLPosition(line: 1, column: 1)
      if yaml.problems.isEmpty { findings.report(rule, start, "the file is empty") }
      return nil
    }
    guard root.kind == .mapping else {
      report(root, "the file must be a mapping that begins with format: \(Self.format)")
      return nil
    }
    guard let format = root["format"] else {
      report(root, "format: \(Self.format) is missing")
      return nil
    }
    guard format.hasText(Self.format) else {
      report(format, "this program reads format \(Self.format) only")
      return nil
    }
    return root
  }

  /// The text of a scalar that is not empty.
  package mutating func text(_ node: YAMLNode, _ what: String) -> String? {
    guard node.kind == .scalar, !node.text.isEmpty else {
      report(node, "\(what) must be a text")
      return nil
    }
    return node.text
  }

  /// The texts of a list of scalars.
  mutating func texts(_ node: YAMLNode, _ what: String) -> [String] {
    guard node.kind == .sequence else {
      report(node, "\(what) must be a list")
      return []
    }
    var texts: [String] = []
    for item in node.items {
      if let text = text(item, "each of \(what)") { texts.append(text) }
    }
    return texts
  }

  /// One of an enumeration's words.
  package mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: YAMLNode, _ what: String
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice.allCases.first(where: { node.hasText($0.rawValue) }) { return choice }
    guard text(node, what) != nil else { return nil }
    let choices = Choice.allCases.map(\.rawValue).joined(separator: ", ")
    report(node, "\(what) must be one of: \(choices)")
    return nil
  }

  /// A day.
  package mutating func date(_ node: YAMLNode, _ what: String) -> CalendarDate? {
    guard let text = text(node, what) else { return nil }
    if let date = CalendarDate(text) { return date }
    report(node, "\(what) must be a date such as 2026-02-01")
    return nil
  }
}
