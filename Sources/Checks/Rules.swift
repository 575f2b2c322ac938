package import Catalogue
import YAML

/// The rules, by what they look at.
package struct Rules: Sendable {
  /// Every rule of `check`; a new one is a file in `Rules/`, its test and a line here.
  package static func all(today: CalendarDate) -> [any Rule] {
    [
      Missing(), Outdated(), Unfinished(), LaterThanSource(), Expected(), Unreferenced(),
      ConfirmationAge(today: today), MaxLength(),
      LetterNFC(), LetterInvisible(), LetterSoftHyphen(), LetterNoBreakSpace(), LetterDamaged(),
      LetterEncoding(), LetterScript(), LetterLookalike(), LetterSubstitute(), LetterNameOnly(),
      LetterAlphabet(), LetterPrime(), LetterPrimePlace(), LetterApostrophe(), LetterQuotes(),
      DoubleSpace(), OuterSpace(), UnusedIgnore(),
      Placeholders(), Links(), EmailAddresses(), PhoneNumbers(), Numbers(),
      InlineCodes(), BlockCount(), ClockWord(), EndPunctuation(), FirstLetter(), LengthRatio(),
      SameAsSource(), EmptyTarget(), WrongLanguage(),
      DoubleWord(), DoublePunctuation(), PunctuationSpace(), StraightQuotes(), Unbalanced(),
      TimeFormat(), WebDebris(), UnclosedMarkup(), LinkText(), IdentityCode(), MobileNumber(),
      LongSentence(), HeadingLevel(), Growth(), InconsistentTarget(), SharedTarget(),
      Terms(),
    ]
  }

  /// The rules that must run for some of them, named by their ids, to find what they find; for none
  /// named, all.
  package static func needed(for ids: [String], today: CalendarDate) -> [any Rule] {
    let all = all(today: today)
    let asked = all.filter { ids.contains($0.description.id) }
    return ids.isEmpty || asked.contains { $0 is UnusedIgnore } ? all : asked
  }

  let all: [any Rule]
  private(set) var ofTexts: [any TextRule] = []
  private(set) var ofPairs: [any PairRule] = []
  private(set) var ofDocuments: [any DocumentRule] = []
  private(set) var ofWorkspaces: [any WorkspaceRule] = []
  private(set) var ofSilences: UnusedIgnore?

  init(_ rules: [any Rule]) {
    all = rules
    for rule in rules {
      switch rule.kind {
      case .text(let rule): ofTexts.append(rule)
      case .pair(let rule): ofPairs.append(rule)
      case .document(let rule): ofDocuments.append(rule)
      case .workspace(let rule): ofWorkspaces.append(rule)
      case .silences(let rule): ofSilences = rule
      }
    }
  }

  /// The traits that any of them asks for.
  var triggers: TextTraits {
    TextTraits(ofTexts.map(\.triggers)).union(TextTraits(ofPairs.map(\.triggers)))
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
  convenience init(_ rule: YAMLRule) {
    let text = rule.documentation
    self.init(
      id: rule.rawValue, severity: .error, summary: text.summary, explanation: text.explanation,
      bad: text.bad, good: text.good)
  }
}
