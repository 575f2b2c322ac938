internal import ICU

/// The rules of the validation module that hold in one place: those of the file, the groups and the
/// unit, of which the inner ones override the outer ones of the same condition.
struct TargetRules {
  private(set) var all: [TargetRule] = []
}

extension TargetRules {
  /// How many rules are applied to one target; what comes after them is not.
  static let limit = 256

  /// Adds the rules of a `val:validation` element.
  mutating func add(_ list: Element) {
    for element in list.elements {
      guard let rule = element.view(ValidationRule.self), let new = TargetRule(rule) else {
        continue
      }
      all.removeAll { $0.condition == new.condition }
      if rule.isDisabled != true && all.count < Self.limit { all.append(new) }
    }
  }
}

/// One rule of the validation module.
struct TargetRule {
  /// What must be so.
  let condition: Condition
  private let occurs: Int?
  private let isInSource: Bool
  private let isCaseSensitive: Bool
  private let form: Normalization

  /// A condition on a text.
  enum Condition: Equatable {
    case isPresent([UInt8])
    case isNotPresent([UInt8])
    case startsWith([UInt8])
    case endsWith([UInt8])
  }
}

extension TargetRule {
  /// Reads a rule; `nil` for one of an extension.
  init?(_ rule: ValidationRule) {
    form = rule.normalization ?? .nfc
    isCaseSensitive = rule.isCaseSensitive ?? true
    let conditions: [(String?, ([UInt8]) -> Condition)] = [
      (rule.isPresent, Condition.isPresent), (rule.isNotPresent, Condition.isNotPresent),
      (rule.startsWith, Condition.startsWith), (rule.endsWith, Condition.endsWith),
    ]
    guard let (text, make) = conditions.first(where: { $0.0 != nil }), let text, !text.isEmpty
    else { return nil }
    condition = make(Self.bytes(of: text, form, isCaseSensitive: isCaseSensitive))
    occurs = rule.occurs
    isInSource = rule.existsInSource ?? false
  }

  /// Whether a target keeps the rule.
  func holds(for target: String, of source: String) -> Bool {
    guard isKept(by: target) else { return false }
    guard isInSource else { return true }
    guard case .isPresent(let part) = condition else { return isKept(by: source) }
    let count = count(of: part, in: source)
    return count > 0 && (occurs != nil || count == self.count(of: part, in: target))
  }

  private func count(of part: [UInt8], in text: String) -> Int {
    let bytes = Self.bytes(of: text, form, isCaseSensitive: isCaseSensitive)
    return Occurrences.count(of: part, in: bytes)
  }

  private func isKept(by text: String) -> Bool {
    let text = Self.bytes(of: text, form, isCaseSensitive: isCaseSensitive)
    switch condition {
    case .isPresent(let part):
      let count = Occurrences.count(of: part, in: text)
      return occurs.map { $0 == count } ?? (count > 0)
    case .isNotPresent(let part): return Occurrences.count(of: part, in: text) == 0
    case .startsWith(let part): return text.starts(with: part)
    case .endsWith(let part): return text.suffix(part.count).elementsEqual(part)
    }
  }

  /// A text as the rule compares it.
  private static func bytes(
    of text: String, _ form: Normalization, isCaseSensitive: Bool
  ) -> [UInt8] {
    let folded = isCaseSensitive ? text : text.lowercased(locale: "")
    return Array(form.applied(to: folded).utf8)
  }

  /// What the rule demands, for a message.
  var description: String {
    switch condition {
    case .isPresent(let text):
      let times = occurs.map { " \($0) times" } ?? ""
      return "has ‘\(String(decoding: text, as: UTF8.self))’\(times)"
    case .isNotPresent(let text): return "does not have ‘\(String(decoding: text, as: UTF8.self))’"
    case .startsWith(let text): return "starts with ‘\(String(decoding: text, as: UTF8.self))’"
    case .endsWith(let text): return "ends with ‘\(String(decoding: text, as: UTF8.self))’"
    }
  }
}
