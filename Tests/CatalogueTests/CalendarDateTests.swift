import Catalogue
import Testing

struct CalendarDateTests {
  @Test(
    "reads days that there are",
    arguments: ["2026-02-01", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func days(_ text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(
    "refuses anything else",
    arguments: [
      "", "2026", "2026-2-1", "1.2.2026", "2026-13-01", "2026-00-10", "2026-04-31", "2026-01-00",
      "2023-02-29", "1900-02-29", "2026-02-01 ", "+026-02-01", "-026-02-01", "2026-02-0a",
      "２０２６-02-01", "2026-02-01-", "2026-02-01T00:00",
    ])
  func noDays(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "adds periods, to the last day of a shorter month",
    arguments: [
      ("2026-01-31", "1m", "2026-02-28"), ("2024-01-31", "1m", "2024-02-29"),
      ("2024-02-29", "1y", "2025-02-28"), ("2025-11-15", "15m", "2027-02-15"),
      ("2026-12-31", "1d", "2027-01-01"), ("2024-02-28", "2d", "2024-03-01"),
      ("1969-12-31", "1d", "1970-01-01"), ("1900-02-28", "1d", "1900-03-01"),
    ])
  func adding(_ start: String, _ period: String, _ end: String) throws {
    let date = try #require(CalendarDate(start))
    let sum = date.adding(try #require(Period(period)))
    #expect(sum.description == end)
    #expect(date < sum)
  }

  @Test("counts days from 1970, each one day after the one before")
  func daysSinceEpoch() {
    #expect(CalendarDate(daysSinceEpoch: 0).description == "1970-01-01")
    #expect(CalendarDate(daysSinceEpoch: -1).description == "1969-12-31")
    #expect(CalendarDate(daysSinceEpoch: 20_454).description == "2026-01-01")
    for day in stride(from: -800_000, to: 800_000, by: 997) {
      let date = CalendarDate(daysSinceEpoch: day)
      #expect(date < CalendarDate(daysSinceEpoch: day + 1))
      if date.year >= 1 { #expect(CalendarDate(date.description) == date) }
    }
  }
}
