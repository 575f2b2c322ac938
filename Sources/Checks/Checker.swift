package import Catalogue
import Workspace

/// Applies rules to a workspace.
package struct Checker: Sendable {
  private let snapshot: Snapshot
  private let rules: Rules
  /// The positions of the locales that are asked about; nil for all and the Finnish.
  private let asked: [Int]?

  /// A checker of some rules.
  ///
  /// - Parameters:
  ///   - snapshot: the workspace.
  ///   - rules: those to apply, but for what the workspace switches off.
  ///   - locales: positions in the settings' list; with them only what is about these locales is
  ///     found, without them everything.
  package init(_ snapshot: Snapshot, rules: [any Rule], locales: [Int]? = nil) {
    self.snapshot = snapshot
    self.rules = Rules(rules.filter { snapshot.settings.rules[$0.description.id] != .off })
    asked = locales
  }

  /// What loading and the rules have found, sorted.
  package func findings() -> [Diagnostic] {
    let locales = asked ?? Array(snapshot.settings.locales.indices)
    let found = Parallel.map(Array(snapshot.documents.indices)) { index in
      let document = CheckedDocument(snapshot: snapshot, index: index, locales: locales)
      return DocumentCheck.findings(in: document, by: rules)
    }
    return (loadFindings + unknownRules + found.joined()).filter(isAsked).sorted()
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
