import Catalogue
import Testing

@testable import Checks

@Suite("All rules")
struct RulesTests {
  @Test("Each is documented", arguments: Rules.descriptions.map(\.id))
  func documented(id: String) throws {
    let rule = try #require(Rules.description(id))
    #expect(id.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
    #expect(rule.summary.hasSuffix(".") && !rule.summary.contains("\n"))
    #expect(rule.explanation.count > 20)
    #expect(!rule.bad.isEmpty && !rule.good.isEmpty && !rule.bad.utf8.elementsEqual(rule.good.utf8))
  }

  @Test("Their ids are unique and sorted")
  func ids() {
    let ids = Rules.descriptions.map(\.id)
    #expect(Set(ids).count == ids.count)
    #expect(ids == ids.sorted())
    #expect(ids.contains("missing") && ids.contains("orphan") && ids.contains("yaml-tab"))
  }

  @Test("There is no rule of another name", arguments: ["", "Missing", "no-such-rule"])
  func unknown(id: String) { #expect(Rules.description(id) == nil) }

  @Test("Each rule about texts finds its bad example and leaves its good one alone")
  func examples() {
    for rule in Rules(Rules.all(today: CalendarDate(daysSinceEpoch: 0))).ofTexts {
      let (bad, good) = (rule.description.bad, rule.description.good)
      #expect(!rule.faults(in: CheckedText(bad, .line)).isEmpty, "\(bad)")
      #expect(rule.faults(in: CheckedText(good, .line)).isEmpty, "\(good)")
    }
  }

  @Test("Each rule about pairs finds its bad example, Finnish over target, and passes its good one")
  func pairExamples() throws {
    for rule in Rules(Rules.all(today: CalendarDate(daysSinceEpoch: 0))).ofPairs {
      for (example, isGood) in [(rule.description.bad, false), (rule.description.good, true)] {
        let lines = example.split(separator: "\n").map { CheckedText(String($0), .text) }
        try #require(lines.count == 2)
        #expect(rule.faults(in: lines[0], lines[1]).isEmpty == isGood, "\(example)")
      }
    }
  }
}
