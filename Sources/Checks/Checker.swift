package import Catalogue
package import Workspace

/// Applies rules to a workspace.
package struct Checker: Sendable {
  private let snapshot: Snapshot
  private let folder: WorkspaceFolder
  private let rules: Rules
  /// The positions of the locales that are asked about; nil for all and the Finnish.
  private let asked: [Int]?

  /// A checker of some rules.
  ///
  /// - Parameters:
  ///   - snapshot: the workspace.
  ///   - folder: where it was loaded from, to find the exact places of faults.
  ///   - rules: those to apply, but for what the workspace switches off.
  ///   - locales: positions in the settings' list; with them only what is about these locales is
  ///     found, without them everything.
  package init(
    _ snapshot: Snapshot, in folder: WorkspaceFolder, rules: [any Rule], locales: [Int]? = nil
  ) {
    self.snapshot = snapshot
    self.folder = folder
    self.rules = Rules(rules.filter { snapshot.settings.rules[$0.description.id] != .off })
    asked = locales
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
    let locales = asked ?? Array(snapshot.settings.locales.indices)
    let documents = snapshot.documents.indices.map {
      CheckedDocument(snapshot: snapshot, index: $0, locales: locales)
    }
    let reports =
      Parallel.map(documents) { DocumentCheck($0, plan, isSourceAsked: asked == nil).report }
      + plan.ofWorkspaces.map { report(of: $0, documents) }
    let silenced = reports.flatMap(\.silenced)
    let unused = unusedSilences(documents, plan, silenced)
    let found = located(reports.flatMap(\.found) + unused)
    return Result(
      findings: (loadFindings + unknownRules + found).filter(isAsked).sorted(),
      silenced: located(silenced).filter(isAsked).sorted())
  }

  private func unusedSilences(
    _ documents: [CheckedDocument], _ plan: CheckPlan, _ silenced: [Found]
  ) -> [Found] {
    guard let rule = plan.ofSilences else { return [] }
    let used = Set(silenced.map { Silence($0.finding) })
    return Parallel.map(documents) { document in
      var report = Report(levels: snapshot.settings.rules)
      rule.check(document, plan, used: used, &report)
      return report.found
    }.flatMap(\.self)
  }

  private func located(_ found: [Found]) -> [Diagnostic] { Locator(folder: folder).located(found) }

  private func report(of rule: some WorkspaceRule, _ documents: [CheckedDocument]) -> Report {
    let documents = documents.map { $0.narrowed(to: rule.description) }
    let evidence = Parallel.map(documents) { rule.evidence(in: $0) }
    var report = Report(levels: snapshot.settings.rules)
    rule.check(evidence.flatMap(\.self), in: documents, &report)
    return report
  }

  private var isAsked: (Diagnostic) -> Bool {
    guard let asked else { return { _ in true } }
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
