package import Catalogue
package import Languages

/// What the texts that rules look at are written in: the source's language or a target locale's.
package final class CheckedLocale: Sendable {
  /// The code as the workspace has it: `fi`, `smn`.
  package let code: String
  /// What is known of the language; nil where `Languages` does not know the code.
  package let language: Language?
  /// Whether it is the language that editors write.
  package let isSource: Bool
  private let scan: TraitScan

  /// Of traits only those need be told that rules ask for.
  package init(_ code: String, isSource: Bool = false, asking traits: TextTraits = .all) {
    self.code = code
    self.isSource = isSource
    language = Language(code: code)
    scan = TraitScan(language, asking: traits)
  }

  /// The traits of a text.
  func traits(of text: String) -> TextTraits { scan.traits(of: text) }

  /// The locale that a workspace's source is written in.
  package static func source(
    _ settings: Settings, asking traits: TextTraits = .all
  ) -> CheckedLocale {
    CheckedLocale(settings.source, isSource: true, asking: traits)
  }
}

extension RuleDescription {
  /// Whether the rule is for texts of a locale.
  func isFor(_ code: String) -> Bool { locales.isEmpty || locales.contains(code) }
}
