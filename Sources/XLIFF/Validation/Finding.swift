/// A place where a document breaks a rule.
public struct Finding: Hashable, Sendable {
  /// The rule.
  public var rule: Rule
  /// The place of the element that breaks it.
  public var place: Place
  /// What is wrong there.
  public var message: String
}

/// What has been found so far.
struct Findings {
  private(set) var all: [Finding] = []

  mutating func add(_ rule: Rule, at element: Element, _ message: String) {
    add(rule, at: element.record.place, message)
  }

  mutating func add(_ rule: Rule, at place: Place, _ message: String) {
    all.append(Finding(rule: rule, place: place, message: message))
  }
}
