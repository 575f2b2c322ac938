import Catalogue
import Testing

struct LoadRuleTests {
  @Test("is documented", arguments: LoadRule.allCases)
  func documentation(_ rule: LoadRule) {
    let description = rule.description
    #expect(description.id == rule.rawValue)
    #expect(description.summary.hasSuffix("."))
    #expect(description.explanation.hasSuffix("."))
    #expect(description.bad != description.good)
    #expect(!description.good.isEmpty)
  }

  @Test("has a summary of its own")
  func summaries() {
    #expect(Set(LoadRule.allCases.map(\.description.summary)).count == LoadRule.allCases.count)
  }
}
