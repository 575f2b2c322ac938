import Catalogue
import Testing

struct PeriodTests {
  @Test("reads whole numbers of days, months and years")
  func periods() {
    #expect(Period("30d").map { [$0.count] } == [30])
    #expect(Period("15m")?.unit == .months)
    #expect(Period("9999y")?.unit == .years)
  }

  @Test(
    "refuses anything else",
    arguments: [
      "", "m", "15", "0m", "015m", "-1m", "+1m", "1.5m", "10000d", "15 m", "15w", "15M",
      "99999999999999999999d", "15m\u{301}",
    ])
  func noPeriods(_ text: String) {
    #expect(Period(text) == nil)
  }
}
