import Catalogue

/// The rules about texts of one locale.
final class LocaleRules: Sendable {
  let locale: CheckedLocale
  /// Of all rules, those about documents too.
  let ids: Set<String>
  private let ofTexts: [any TextRule]
  private let ofPairs: [any PairRule]
  /// Of each rule, apart from them: most texts ask for no more.
  private let textTriggers: [TextTraits]
  private let pairTriggers: [TextTraits]
  private let textDescriptions: [RuleDescription]
  private let pairDescriptions: [RuleDescription]

  init(_ rules: Rules, for locale: CheckedLocale) {
    self.locale = locale
    ids = Set(rules.all.map(\.description).filter { $0.isFor(locale.code) }.map(\.id))
    ofTexts = rules.ofTexts.filter { $0.description.isFor(locale.code) }
    ofPairs = rules.ofPairs.filter { $0.description.isFor(locale.code) }
    textTriggers = ofTexts.map(\.triggers)
    pairTriggers = ofPairs.map(\.triggers)
    textDescriptions = ofTexts.map(\.description)
    pairDescriptions = ofPairs.map(\.description)
  }

  typealias Faults = [(rule: RuleDescription, fault: Fault)]

  /// What the rules find in a text by itself.
  func faults(in text: CheckedText) -> Faults {
    let (traits, allTriggers, all) = (text.traits, textTriggers, ofTexts)
    // Spans lend the rules: the threads would wait for each other to count who holds them.
    let (triggers, rules) = (allTriggers.span, all.span)
    var faults: Faults = []
    for index in triggers.indices where !triggers[index].isDisjoint(with: traits) {
      let found = rules[index].faults(in: text)
      if !found.isEmpty { Self.add(found, of: textDescriptions[index], to: &faults) }
    }
    return faults
  }

  /// What the rules find in a target against its Finnish.
  func faults(in source: CheckedText, _ target: CheckedText) -> Faults {
    let traits = source.traits.union(target.traits)
    let (allTriggers, all) = (pairTriggers, ofPairs)
    let (triggers, rules) = (allTriggers.span, all.span)
    var faults: Faults = []
    for index in triggers.indices where !triggers[index].isDisjoint(with: traits) {
      let found = rules[index].faults(in: source, target)
      if !found.isEmpty { Self.add(found, of: pairDescriptions[index], to: &faults) }
    }
    return faults
  }

  /// Beyond so many faults of one rule in one text the rest are only counted: nobody reads them, and
  /// a hostile text has tens of thousands.
  private static let mostFaults = 50

  private static func add(_ found: [Fault], of rule: RuleDescription, to faults: inout Faults) {
    for fault in found.prefix(mostFaults) { faults.append((rule, fault)) }
    let rest = found.count - mostFaults
    guard rest > 0 else { return }
    faults.append((rule, Fault("the same \(rest) times more in this text")))
  }
}
