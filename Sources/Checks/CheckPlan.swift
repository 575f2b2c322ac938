import Catalogue

/// The rules that a run applies, by what they are asked about.
struct CheckPlan: Sendable {
  let source: LocaleRules
  /// By the position of the locale in the settings.
  let targets: [LocaleRules]
  let ofDocuments: [DocumentPlan]
  let ofWorkspaces: [any WorkspaceRule]
  let ofSilences: UnusedIgnore?

  init(_ rules: Rules, _ settings: Settings) {
    source = LocaleRules(rules, for: .source(settings))
    targets = settings.locales.map { LocaleRules(rules, for: CheckedLocale($0)) }
    ofDocuments = rules.ofDocuments.map(DocumentPlan.init)
    ofWorkspaces = rules.ofWorkspaces
    ofSilences = rules.all.lazy.compactMap { $0 as? UnusedIgnore }.first
  }
}

/// A rule about documents, and whether it is for some locales only.
struct DocumentPlan: Sendable {
  private let rule: any DocumentRule
  private let narrowing: RuleDescription?

  init(_ rule: any DocumentRule) {
    self.rule = rule
    narrowing = rule.description.locales.isEmpty ? nil : rule.description
  }

  func check(_ document: CheckedDocument, _ report: inout Report) {
    rule.check(narrowing.map(document.narrowed) ?? document, &report)
  }
}
