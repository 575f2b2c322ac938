import Testing

@testable import XLIFF

@Suite("Dates of revisions")
struct WebDateTests {
  @Test(
    "dates",
    arguments: [
      "2026", "2026-11", "2026-11-22", "2026-11-22T01:02Z", "2026-11-22T01:02:03+02:00",
      "2026-11-22T01:02:03.5-8:00",
    ])
  func dates(text: String) { #expect(text.isWebDate) }

  @Test(
    "what are none",
    arguments: [
      "", "26", "2026-13", "2026-02-30", "2026-11T01:02Z", "2026-11-22T01:02", "2026-11-22T25:00Z",
      "22.11.2026", "2026-11-22T01:02+15:00",
    ])
  func others(text: String) { #expect(!text.isWebDate) }
}
