import Catalogue
import Handoff
import Testing

@Suite("Numbered days")
struct NumberedDayTests {
  @Test("What is written is read back", arguments: ["2026-11-21", "2026-11-21-2", "2026-01-02-12"])
  func roundTrip(text: String) throws {
    #expect(try #require(NumberedDay(text)).description == text)
  }

  @Test("The second one of a day has a number")
  func next() throws {
    let first = NumberedDay(try Records.day("2026-11-21"))
    #expect(first.next.description == "2026-11-21-2")
    #expect(first.next.next.description == "2026-11-21-3")
  }

  @Test(
    "A text that is none, or is written otherwise",
    arguments: [
      "", "2026-11", "2026-02-30", "2026-11-21-1", "2026-11-21-02", "2026-11-21-+2",
      "2026-11-21-0", "2026-11-21-2-2", "2026-11-21-99999999999999999999", "2026-11-21 ",
    ])
  func wrong(text: String) { #expect(NumberedDay(text) == nil) }

  @Test("The tenth comes behind the ninth")
  func order() {
    let days = ["2026-11-20-10", "2026-11-21", "2026-11-20-9", "2026-11-20"]
    #expect(
      days.compactMap { NumberedDay($0) }.sorted().map(\.description) == [
        "2026-11-20", "2026-11-20-9", "2026-11-20-10", "2026-11-21",
      ])
  }
}
