import Catalogue

/// The rules that a run applies, by what they are asked about.
struct CheckPlan: Sendable {
  let source: LocaleRules
  /// By the position of the locale in the settings.
  let targets: [LocaleRules]
  let ofDocuments: [any DocumentRule]
  let ofWorkspaces: [any WorkspaceRule]
  let ofSilences: UnusedIgnore?

  init(_ rules: Rules, _ settings: Settings) {
    source = LocaleRules(rules, for: .source(settings))
    targets = settings.locales.map { LocaleRules(rules, for: CheckedLocale($0)) }
    ofDocuments = rules.ofDocuments
    ofWorkspaces = rules.ofWorkspaces
    ofSilences = rules.all.lazy.compactMap { $0 as? UnusedIgnore }.first
  }
}
