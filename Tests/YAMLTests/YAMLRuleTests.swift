import Testing

@testable import YAML

@Suite("The rules of YAML")
struct YAMLRuleTests {
  @Test("find fault with the bad example alone", arguments: YAMLRule.allCases)
  func examples(_ rule: YAMLRule) {
    #expect(parse(rule.documentation.good).problems.isEmpty)
    if rule == .encoding || rule == .size { return }
    #expect(Set(parse(rule.documentation.bad).problems.map(\.rule)) == [rule])
  }

  @Test("have ids that begin with `yaml-`", arguments: YAMLRule.allCases)
  func ids(_ rule: YAMLRule) {
    #expect(rule.rawValue.hasPrefix("yaml-"))
    #expect(!rule.documentation.summary.contains("\n"))
    #expect(!rule.documentation.explanation.isEmpty)
  }
}
