import Catalogue

/// The rules about texts of one locale.
struct LocaleRules: Sendable {
  let locale: CheckedLocale
  /// Of all rules, those about documents too.
  let ids: Set<String>
  private let ofTexts: [Triggered<any TextRule>]
  private let ofPairs: [Triggered<any PairRule>]
  private let textTriggers: TextTraits
  private let pairTriggers: TextTraits

  private struct Triggered<Asked: Sendable>: Sendable {
    let triggers: TextTraits
    let rule: Asked
  }

  init(_ rules: Rules, for locale: CheckedLocale) {
    self.locale = locale
    ids = Set(rules.all.map(\.description).filter { $0.isFor(locale.code) }.map(\.id))
    ofTexts = rules.ofTexts.filter { $0.description.isFor(locale.code) }
      .map { Triggered(triggers: $0.triggers, rule: $0) }
    ofPairs = rules.ofPairs.filter { $0.description.isFor(locale.code) }
      .map { Triggered(triggers: $0.triggers, rule: $0) }
    textTriggers = ofTexts.reduce([]) { $0.union($1.triggers) }
    pairTriggers = ofPairs.reduce([]) { $0.union($1.triggers) }
  }

  typealias Faults = [(rule: any Rule, fault: Fault)]

  /// What the rules find in a text by itself.
  func faults(in text: CheckedText) -> Faults {
    guard !textTriggers.isDisjoint(with: text.traits) else { return [] }
    var faults: Faults = []
    for asked in ofTexts where !asked.triggers.isDisjoint(with: text.traits) {
      Self.add(asked.rule.faults(in: text), of: asked.rule, to: &faults)
    }
    return faults
  }

  /// What the rules find in a target against its Finnish.
  func faults(in source: CheckedText, _ target: CheckedText) -> Faults {
    let traits = source.traits.union(target.traits)
    guard !pairTriggers.isDisjoint(with: traits) else { return [] }
    var faults: Faults = []
    for asked in ofPairs where !asked.triggers.isDisjoint(with: traits) {
      Self.add(asked.rule.faults(in: source, target), of: asked.rule, to: &faults)
    }
    return faults
  }

  /// Beyond so many faults of one rule in one text the rest are only counted: nobody reads them, and
  /// a hostile text has tens of thousands.
  private static let mostFaults = 50

  private static func add(_ found: [Fault], of rule: any Rule, to faults: inout Faults) {
    if found.isEmpty { return }
    faults += found.prefix(mostFaults).map { (rule, $0) }
    let rest = found.count - mostFaults
    guard rest > 0 else { return }
    faults.append((rule, Fault("the same \(rest) times more in this text")))
  }
}
