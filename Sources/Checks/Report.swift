package import Catalogue

/// What rules have found.
package struct Report: Sendable {
  private let levels: [String: RuleLevel]
  var found = Findings()
  /// What would have been found, had no translation's `ignore` silenced it.
  var silenced = Findings()

  /// - Parameter levels: the severities that the workspace sets itself.
  package init(levels: [String: RuleLevel] = [:]) {
    self.levels = levels
  }

  /// Adds a finding of a rule, with the severity that the workspace wants; a finding about a
  /// translation whose `ignore` names the rule is only counted.
  ///
  /// The severity is the rule's own where neither the workspace nor the rule says another.
  package mutating func add(
    _ rule: some Rule, _ fault: Fault, about subject: Subject, severity: Severity? = nil
  ) {
    add(rule.description, fault, about: subject, severity: severity)
  }

  /// Adds a finding without a place in a text.
  package mutating func add(
    _ rule: some Rule, _ message: String, about subject: Subject, severity: Severity? = nil
  ) {
    add(rule.description, Fault(message), about: subject, severity: severity)
  }

  mutating func add(
    _ rule: RuleDescription, _ fault: Fault, about subject: Subject, severity: Severity? = nil
  ) {
    guard let severity = self.severity(of: rule, severity) else { return }
    var finding = Diagnostic(
      rule: rule.id, severity: severity, place: subject.place, message: fault.message,
      document: subject.document, unit: subject.unit, units: subject.units,
      locale: subject.locale)
    finding.repair = fault.repair.map { Repair($0) }
    finding.silence = subject.translation?.details?.ignore[rule.id]
    let mark = Mark(fault, subject)
    if finding.silence == nil { found.add(finding, mark) } else { silenced.add(finding, mark) }
  }

  /// Adds what was found elsewhere, and weighed there.
  mutating func add(_ finding: Diagnostic) { found.add(finding, nil) }

  /// Adds what other reports hold, which lets go of it: there are hundreds of thousands of findings.
  mutating func append(_ others: consuming [Report]) {
    found.all.reserveCapacity(found.all.count + others.reduce(0) { $0 + $1.found.all.count })
    for index in others.indices {
      found.append(others[index].found)
      silenced.append(others[index].silenced)
      others[index].found = Findings()
    }
  }

  private func severity(of rule: RuleDescription, _ severity: Severity?) -> Severity? {
    guard let level = levels[rule.id] else { return severity ?? rule.severity }
    return level.severity
  }
}

/// Findings, and what tells the exact places of some.
struct Findings: Sendable {
  var all: [Diagnostic] = []
  /// In the order of the findings that they belong to, which are told by their positions.
  private(set) var marks: [(finding: Int, mark: Mark)] = []

  mutating func add(_ finding: Diagnostic, _ mark: Mark?) {
    if let mark { marks.append((all.count, mark)) }
    all.append(finding)
  }

  /// Gives the marks away.
  mutating func takeMarks() -> [(finding: Int, mark: Mark)] {
    defer { marks = [] }
    return marks
  }

  mutating func append(_ others: Findings) {
    for (finding, mark) in others.marks { marks.append((all.count + finding, mark)) }
    all += others.all
  }
}

/// A piece of a text in which something is wrong.
final class Mark: Sendable {
  let text: Subject.Text
  /// UTF-8 offsets in the text; nil for all of it.
  let range: Range<Int>?
  let repair: String?

  /// Nil where a fault is about no text, or about all of it and offers no repair.
  init?(_ fault: Fault, _ subject: Subject) {
    guard let text = subject.text, fault.range != nil || fault.repair != nil else { return nil }
    self.text = text
    range = fault.range
    repair = fault.repair
  }
}
