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

  @Test("To find what some find, only those run, and all for the one that judges the others")
  func needed() {
    let today = CalendarDate(daysSinceEpoch: 0)
    func ids(_ asked: [String]) -> [String] {
      Rules.needed(for: asked, today: today).map(\.description.id)
    }
    #expect(ids(["missing", "letter-nfc", "orphan"]) == ["missing", "letter-nfc"])
    #expect(ids(["missing", "unused-ignore"]).count == Rules.all(today: today).count)
    #expect(ids([]).count == Rules.all(today: today).count)
  }

  @Test("There is no rule of another name", arguments: ["", "Missing", "no-such-rule"])
  func unknown(id: String) { #expect(Rules.description(id) == nil) }

  @Test("Each rule about texts finds its bad example and leaves its good one alone")
  func examples() {
    for rule in Rules(Rules.all(today: CalendarDate(daysSinceEpoch: 0))).ofTexts {
      let locale = rule.description.locales.first ?? "fi"
      let (bad, good) = (rule.description.bad, rule.description.good)
      let kinds = [FieldKind.line, .text]
      #expect(kinds.contains { !rule.faults(bad, $0, in: locale).isEmpty }, "\(bad)")
      #expect(kinds.allSatisfy { rule.faults(good, $0, in: locale).isEmpty }, "\(good)")
    }
  }

  @Test("Each rule about pairs finds its bad example, Finnish over target, and passes its good one")
  func pairExamples() throws {
    for rule in Rules(Rules.all(today: CalendarDate(daysSinceEpoch: 0))).ofPairs {
      let locale = rule.description.locales.first ?? "sv"
      for (example, isGood) in [(rule.description.bad, false), (rule.description.good, true)] {
        let lines = example.split(separator: "\n").map(String.init)
        try #require(lines.count == 2)
        #expect(
          rule.faults(lines[0], lines[1], .text, in: locale).isEmpty == isGood, "\(example)")
      }
    }
  }

  @Test("A repair of a bad example is one: the fault is gone")
  func repairs() throws {
    for rule in Rules(Rules.all(today: CalendarDate(daysSinceEpoch: 0))).ofTexts {
      let text = CheckedText(rule.description.bad, in: rule.description.locales.first ?? "fi")
      for fault in rule.faults(in: text) {
        guard let repair = fault.repair else { continue }
        let range = fault.range ?? 0..<text.text.utf8.count
        let repaired =
          String(text.part(0..<range.lowerBound)) + repair
          + String(text.part(range.upperBound..<text.text.utf8.count))
        let left = rule.faults(in: CheckedText(repaired, in: text.locale.code))
        #expect(left.count < rule.faults(in: text).count, "\(repaired)")
      }
    }
  }
}
