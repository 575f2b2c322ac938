import Catalogue
import TestSupport
import Testing

@testable import Handoff

@Suite("The whole life of a unit")
struct LifeOfAUnitTests {
  private let name = "services/a#description.1"
  private let unit = "description.1"

  private func status(_ trip: RoundTrip) -> UnitStatus { UnitStatus(trip.swedish(unit)) }

  @Test("missing, out, translated, in, reviewed, outdated, out with the old text, in, final")
  func life() throws {
    let trip = try RoundTrip()
    #expect(status(trip) == .missing)

    let first = try trip.export { $0.only = [.missing, .outdated] }
    #expect(try trip.outcomes(first.delivering(name, "Rådgivningen är gratis."))[unit] == .accepted)
    #expect(status(trip) == .translated)

    let review = try trip.export().delivering(name, "Rådgivningen är gratis.", "reviewed")
    #expect(try trip.outcomes(review, as: .reviewer)[unit] == .accepted)
    #expect(status(trip) == .reviewed)

    try trip.workspace.folder.write(
      RoundTrip.document.replacing("on maksutonta", with: "maksaa kympin"),
      to: "catalogue/services/a.yaml")
    #expect(status(trip) == .outdated)

    let second = try trip.export { $0.only = [.missing, .outdated] }
    let element = try #require(second.element("unit", with: name))
    #expect(element.contains("Neuvonta on maksutonta.") && element.contains("är gratis"))
    #expect(try trip.outcomes(second)[unit] == .unchanged)
    #expect(status(trip) == .outdated)
    #expect(
      try trip.outcomes(second.delivering(name, "Rådgivningen kostar tio euro."))[unit]
        == .accepted)
    #expect(status(trip) == .translated)

    let approval = try trip.export().delivering(name, "Rådgivningen kostar tio euro.", "final")
    #expect(try trip.outcomes(approval, as: .editor)[unit] == .accepted)
    #expect(status(trip) == .final)

    #expect(try trip.outcomes(first.delivering(name, "Gammalt."))[unit] == .conflict)
    #expect(trip.swedish(unit)?.target == "Rådgivningen kostar tio euro.")
  }
}
