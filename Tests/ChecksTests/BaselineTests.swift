import Catalogue
import Checks
import Testing

@Suite("Baseline")
struct BaselineTests {
  private func finding(_ message: String, line: Int = 1, unit: String = "name") -> Diagnostic {
    Diagnostic(
      rule: "number", severity: .error, place: Place(file: "locales/sv/a.yaml", line: line),
      message: message, document: "services/a", unit: unit, locale: "sv")
  }

  @Test("What was there before is not new, wherever it has moved")
  func known() {
    let baseline = Baseline([finding("x", line: 1), finding("y", line: 2)])
    let found = [finding("x", line: 7), finding("y", line: 1)]
    #expect(baseline.new(in: found).isEmpty)
  }

  @Test("Another message, unit, rule or locale is new")
  func new() {
    let baseline = Baseline([finding("x")])
    var (rule, locale) = (finding("x"), finding("x"))
    rule.rule = "link"
    locale.locale = "se"
    let others = [finding("y"), finding("x", unit: "summary"), rule, locale]
    #expect(baseline.new(in: [finding("x")] + others) == others)
  }

  @Test("Of the same several times, those that are more than before are new")
  func counts() {
    let baseline = Baseline([finding("x"), finding("x")])
    let found = [1, 2, 3].map { finding("x", line: $0) }
    #expect(baseline.new(in: found).map(\.place.line) == [3])
  }

  @Test("Fingerprints stay as they are in every version, and none is there twice")
  func fingerprints() {
    let found = [finding("x", line: 1), finding("x", line: 2), finding("y")]
    #expect(found.fingerprints.first == [finding("x", line: 9)].fingerprints.first)
    #expect(Set(found.fingerprints).count == 3)
    #expect([finding("x")].fingerprints == ["035878ef1054303b"])
  }
}
