package import Catalogue
import YAML

/// The rules, by what they look at.
package struct Rules: Sendable {
  /// Every rule of `check`; a new one is a file in `Rules/`, its test and a line here.
  package static func all(today: CalendarDate) -> [any Rule] {
    [
      Missing(), Outdated(), Expected(), ConfirmationAge(today: today), MaxLength(),
      LetterNFC(), DoubleSpace(), OuterSpace(),
      Placeholders(), Links(), EmailAddresses(), PhoneNumbers(), Numbers(),
    ]
  }

  let ofTexts: [any TextRule]
  let ofPairs: [any PairRule]
  let ofDocuments: [any DocumentRule]

  init(_ rules: [any Rule]) {
    ofTexts = rules.compactMap { $0 as? any TextRule }
    ofPairs = rules.compactMap { $0 as? any PairRule }
    ofDocuments = rules.compactMap { $0 as? any DocumentRule }
  }

  typealias Found = [(any Rule, Fault)]

  func faults(in text: CheckedText) -> Found {
    var found: Found = []
    for rule in ofTexts where !rule.triggers.isDisjoint(with: text.traits) {
      found += rule.faults(in: text).map { (rule, $0) }
    }
    return found
  }

  func faults(in source: CheckedText, _ target: CheckedText) -> Found {
    var found: Found = []
    let traits = source.traits.union(target.traits)
    for rule in ofPairs where !rule.triggers.isDisjoint(with: traits) {
      found += rule.faults(in: source, target).map { (rule, $0) }
    }
    return found
  }
}

extension Rules {
  /// What is known of every rule, those that loading itself holds files to included, by id.
  package static let descriptions: [RuleDescription] = {
    let own = all(today: CalendarDate(daysSinceEpoch: 0)).map(\.description)
    let ids = Set(own.map(\.id))
    let loading = LoadRule.allCases.map(\.description).filter { !ids.contains($0.id) }
    return (own + loading + YAMLRule.allCases.map(RuleDescription.init)).sorted { $0.id < $1.id }
  }()

  package static func description(_ id: String) -> RuleDescription? {
    descriptions.first { $0.id == id }
  }
}

extension RuleDescription {
  init(_ rule: YAMLRule) {
    let text = rule.documentation
    self.init(
      id: rule.rawValue, severity: .error, summary: text.summary, explanation: text.explanation,
      bad: text.bad, good: text.good)
  }
}
