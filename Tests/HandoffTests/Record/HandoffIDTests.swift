import Catalogue
import Handoff
import Testing

@Suite("Ids of handoffs")
struct HandoffIDTests {
  @Test("What is written is read back", arguments: ["se-2026-11-21", "smn-2026-01-02-12"])
  func roundTrip(text: String) throws {
    #expect(try #require(HandoffID(text)).description == text)
  }

  @Test(
    "A text that is none, or is written otherwise",
    arguments: [
      "", "se", "se-2026-11", "se-2026-02-30", "se-2026-11-21-1", "se-2026-11-21-02",
      "se-2026-11-21-+2", "se-2026-11-21-0", "se-2026-11-21-2-2", "-2026-11-21",
      "../se-2026-11-21", "SE-2026-11-21", "s e-2026-11-21", "se-2026-11-21-99999999999999999999",
    ])
  func wrong(text: String) { #expect(HandoffID(text) == nil) }

  @Test("They are in the order of their days, then of locales and numbers")
  func order() {
    let ids = ["se-2026-11-20-10", "se-2026-11-20-9", "sv-2026-11-19", "se-2026-11-20"]
    #expect(
      ids.compactMap(HandoffID.init).sorted().map(\.description) == [
        "sv-2026-11-19", "se-2026-11-20", "se-2026-11-20-9", "se-2026-11-20-10",
      ])
  }
}
