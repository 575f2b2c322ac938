/// What `catalogue/kielipolku.yaml` says.
package struct Settings: Sendable {
  package var name: String
  /// The language that editors write, `fi`.
  package var source: String
  /// The target locales, in the workspace's order.
  package var locales: [String]
  /// The lowest state that counts as complete.
  package var complete: State
  /// For each locale what is shown where a translation is not published, in order; without an entry
  /// the source.
  package var fallback: [String: [String]]
  /// The area whose policy holds for documents that refer to none.
  package var area: String?
  /// The severities that the workspace sets itself.
  package var rules: [String: RuleLevel]

  package init(
    name: String = "", source: String = "fi", locales: [String] = [],
    complete: State = .translated, fallback: [String: [String]] = [:], area: String? = nil,
    rules: [String: RuleLevel] = [:]
  ) {
    self.name = name
    self.source = source
    self.locales = locales
    self.complete = complete
    self.fallback = fallback
    self.area = area
    self.rules = rules
  }

  /// The position of a target locale in ``locales``.
  package func index(of locale: String) -> Int? {
    locales.firstIndex { $0.utf8.elementsEqual(locale.utf8) }
  }

  /// Whether a translation counts as complete: its Finnish is today's and its state high enough.
  package func isComplete(_ translation: Translation?) -> Bool {
    guard let translation, translation.hasTarget else { return false }
    return !translation.isOutdated && translation.state >= complete
  }
}
