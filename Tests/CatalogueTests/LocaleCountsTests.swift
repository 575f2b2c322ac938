import Testing

@testable import Catalogue

struct LocaleCountsTests {
  @Test("has a place for each status")
  func positions() {
    #expect(UnitStatus.allCases.map(\.position) == [0, 1, 2, 3, 4, 5])
  }

  @Test("counts units and words by status, and sums")
  func sums() {
    var counts = LocaleCounts()
    counts.add(.missing, words: 3, isComplete: false, isRequired: true)
    counts.add(.final, words: 2, isComplete: true, isRequired: true)
    var sum = counts
    sum += counts
    #expect(sum.all.units == 4)
    #expect(sum.all.words == 10)
    #expect(sum[.missing].words == 6)
    #expect(sum[.final].units == 2)
    #expect(sum[.outdated].units == 0)
    #expect(sum.complete.words == 4)
    #expect(sum.required.units == 4)
    #expect(sum.requiredComplete.words == 4)
  }
}
