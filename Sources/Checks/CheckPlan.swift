import Catalogue

/// The rules that a run applies, by what they are asked about.
struct CheckPlan: Sendable {
  let source: LocaleRules
  /// By the position of the locale in the settings.
  let targets: [LocaleRules]
  /// Whether any rule is about texts.
  let asksOfTexts: Bool
  let ofDocuments: [DocumentPlan]
  let ofWorkspaces: [any WorkspaceRule]
  let ofSilences: UnusedIgnore?

  init(_ rules: Rules, _ settings: Settings) {
    let triggers = rules.triggers
    source = LocaleRules(rules, for: .source(settings, asking: triggers))
    targets = settings.locales.map {
      LocaleRules(rules, for: CheckedLocale($0, asking: triggers))
    }
    asksOfTexts = !triggers.isEmpty
    ofDocuments = rules.ofDocuments.map(DocumentPlan.init)
    ofWorkspaces = rules.ofWorkspaces
    ofSilences = rules.ofSilences
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
    guard let narrowing else { return rule.check(document, &report) }
    rule.check(document.narrowed(to: narrowing), &report)
  }
}
