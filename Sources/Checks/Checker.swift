package import Catalogue
package import Workspace

/// Applies rules to a workspace.
package struct Checker: Sendable {
  private let snapshot: Snapshot
  private let folder: WorkspaceFolder
  private let rules: Rules
  /// The positions of the locales that are asked about; nil for all and the Finnish.
  private let asked: [Int]?
  private let offersEdits: Bool

  /// A checker of some rules.
  ///
  /// - Parameters:
  ///   - snapshot: the workspace.
  ///   - folder: where it was loaded from, to find the exact places of faults.
  ///   - rules: those to apply, but for what the workspace switches off.
  ///   - locales: positions in the settings' list; with them only what is about these locales is
  ///     found, without them everything.
  ///   - offersEdits: whether repairs are to say what they change in their files.
  package init(
    _ snapshot: Snapshot, in folder: WorkspaceFolder, rules: [any Rule], locales: [Int]? = nil,
    offersEdits: Bool = false
  ) {
    self.snapshot = snapshot
    self.folder = folder
    self.rules = Rules(rules.filter { snapshot.settings.rules[$0.description.id] != .off })
    asked = locales
    self.offersEdits = offersEdits
  }

  /// What a run has found, sorted.
  package struct Result: Sendable {
    package let findings: [Diagnostic]
    /// What an `ignore` of its translation silenced.
    package let silenced: [Diagnostic]
  }

  /// What loading and the rules find.
  package func run() -> Result {
    let plan = CheckPlan(rules, snapshot.settings)
    let documents = CheckedDocument.all(
      in: snapshot, locales: asked ?? Array(snapshot.settings.locales.indices))
    var report = Report(levels: snapshot.settings.rules)
    for rule in plan.ofWorkspaces { check(documents, rule, &report) }
    check(documents, plan, &report)
    if let rule = plan.ofSilences { check(documents, plan, rule, &report) }
    for finding in loadFindings + unknownRules { report.add(finding) }
    return Result(findings: located(&report.found), silenced: located(&report.silenced))
  }

  private func check(
    _ documents: [CheckedDocument], _ rule: some WorkspaceRule, _ report: inout Report
  ) {
    let documents = documents.map { $0.narrowed(to: rule.description) }
    let evidence = Parallel.map(documents) { rule.evidence(in: $0) }.flatMap(\.self)
    rule.check(evidence, in: documents, &report)
  }

  private func check(
    _ documents: [CheckedDocument], _ plan: CheckPlan, _ report: inout Report
  ) {
    report.append(
      Parallel.gather(documents, from: Report(levels: snapshot.settings.rules)) {
        DocumentCheck($0, plan, isSourceAsked: asked == nil).run(&$1)
      })
  }

  private func check(
    _ documents: [CheckedDocument], _ plan: CheckPlan, _ rule: UnusedIgnore,
    _ report: inout Report
  ) {
    let used = Set(report.silenced.all.map { Silence($0) })
    report.append(
      Parallel.gather(documents, from: Report(levels: snapshot.settings.rules)) {
        rule.check($0, plan, used: used, &$1)
      })
  }

  private func located(_ found: inout Findings) -> [Diagnostic] {
    Locator(folder: folder, offersEdits: offersEdits).locate(&found)
    if let isAsked { found.all.removeAll { !isAsked($0) } }
    return found.all
  }

  /// Nil where all findings are asked for.
  private var isAsked: ((Diagnostic) -> Bool)? {
    guard let asked else { return nil }
    let codes = asked.map { snapshot.settings.locales[$0] }
    return { finding in
      codes.contains { code in
        finding.locale == code || finding.place.file.hasPrefix("locales/\(code)/")
      }
    }
  }

  /// What loading has found; the workspace may set the weight of what breaks no file.
  private var loadFindings: [Diagnostic] {
    let free = Set(LoadRule.allCases.filter { !$0.breaksFile }.map(\.rawValue))
    return snapshot.diagnostics.compactMap { finding in
      guard let level = snapshot.settings.rules[finding.rule], free.contains(finding.rule) else {
        return finding
      }
      var finding = finding
      guard let severity = level.severity else { return nil }
      finding.severity = severity
      return finding
    }
  }

  private var unknownRules: [Diagnostic] {
    snapshot.settings.rules.keys.filter { Rules.description($0) == nil }.map {
      Diagnostic(
        rule: LoadRule.workspaceFile.rawValue, severity: .warning,
        place: Place(file: "catalogue/kielipolku.yaml", line: 1, column: 1),
        message: "'rules' names '\($0)', but there is no such rule")
    }
  }
}
