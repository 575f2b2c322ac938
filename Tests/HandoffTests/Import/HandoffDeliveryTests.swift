import Catalogue
import TestSupport
import Testing
import Workspace
import XLIFF

@testable import Handoff

@Suite("Deliveries of a recorded handoff")
struct HandoffDeliveryTests {
  private let name = UnitName(document: "services/a", unit: "name")
  private let id = "sv-2026-02-01"

  /// A workspace whose name is given to a translator; the export says nothing of its base.
  private func recorded() throws -> (RoundTrip, export: String) {
    let trip = try RoundTrip()
    let base = Fingerprint(source: "Neuvonta", target: "", state: nil)
    let record = HandoffRecord(
      id: try #require(HandoffID(id)), units: [HandoffRecord.Unit(name: name, base: base)])
    let change = try HandoffRecords.load(trip.folder).creating(record)
    try Files.makeFolder(Paths.parent(change.path))
    try AtomicWriter.write([change])
    let export = try trip.export().replacing(/<mda:metadata>(?s:.*?)<\/mda:metadata>/, with: "")
    return (trip, export)
  }

  private func delivered(_ trip: RoundTrip) throws -> [Fingerprint] {
    try HandoffRecords.load(trip.folder)[id]?.record.delivered(name) ?? []
  }

  @Test("what came back is recorded once, with its base from the record where the file has lost it")
  func record() throws {
    let (trip, export) = try recorded()
    let delivery = export.delivering(name.text, "Rådgivning")
    for outcome in [Outcome.accepted, .unchanged] {
      #expect(try trip.outcomes(delivery)["name"] == outcome)
      #expect(try delivered(trip) == [Fingerprint(delivered: "Rådgivning")])
    }
  }

  @Test("a later delivery replaces the handoff's own earlier one; that one is superseded then")
  func later() throws {
    let (trip, export) = try recorded()
    let first = export.delivering(name.text, "Rådgivning")
    let second = export.delivering(name.text, "Handledning")
    #expect(try trip.outcomes(first)["name"] == .accepted)
    #expect(try trip.outcomes(second)["name"] == .accepted)
    #expect(try trip.outcomes(first)["name"] == .superseded)
    #expect(trip.swedish("name")?.target == "Handledning")
  }

  @Test("a later delivery is a conflict once somebody else has touched the earlier one")
  func touched() throws {
    let (trip, export) = try recorded()
    try trip.take(export.delivering(name.text, "Rådgivning"))
    let text = try trip.workspace.folder.text(RoundTrip.localeFile)
    try trip.workspace.folder.write(
      text.replacing("state: translated", with: "state: reviewed"), to: RoundTrip.localeFile)
    #expect(try trip.outcomes(export.delivering(name.text, "Handledning"))["name"] == .conflict)
    #expect(trip.swedish("name")?.details?.incoming.map(\.from) == ["sv-2026-02-01"])
    #expect(try trip.outcomes(export.delivering(name.text, "Rådgivning"))["name"] == .unchanged)
  }

  @Test("where locale files were written and the record was not, another run completes it")
  func completed() throws {
    let (trip, export) = try recorded()
    let file = "locales/handoffs/\(id).yaml"
    let before = try trip.workspace.folder.text(file)
    let delivery = export.delivering(name.text, "Rådgivning")
    try trip.take(delivery)
    let after = try trip.workspace.folder.text(file)
    try trip.workspace.folder.write(before, to: file)
    try trip.take(delivery)
    #expect(try trip.workspace.folder.text(file) == after)
  }

  /// Renames something in a workspace and its records.
  private func move(_ old: String, _ new: String, in trip: RoundTrip) throws {
    let mover = try Mover(trip.folder, trip.workspace.load(), from: old, to: new)
    let records = try HandoffRecords.load(trip.folder).following(mover)
    try Mover.carryOut(try mover.plan(with: records))
  }

  @Test(
    "a package that went out before a move comes back to the units that have other names now",
    arguments: [Version.v2_1, .v1_2], [true, false])
  func moved(version: Version, namesHandoff: Bool) throws {
    let trip = try RoundTrip()
    let id = try #require(HandoffID(id))
    let base = Fingerprint(source: "Neuvonta", target: "", state: nil)
    let record = HandoffRecord(id: id, units: [HandoffRecord.Unit(name: name, base: base)])
    let change = try HandoffRecords.load(trip.folder).creating(record)
    try Files.makeFolder(Paths.parent(change.path))
    try AtomicWriter.write([change])
    let export = try trip.export(version) { if namesHandoff { $0.handoff = id } }
    try move("services/a", "services/b", in: trip)
    try move("service.name", "service.title", in: trip)
    let report = try trip.take(export.delivering(name.text, "Rådgivning"))[0]
    let now = UnitName(document: "services/b", unit: "title")
    #expect(report.units.first?.name == now && report.units.first?.outcome == .accepted)
    #expect(trip.swedish("title", of: "services/b")?.target == "Rådgivning")
    let read = try #require(try HandoffRecords.load(trip.folder)[self.id]).record
    #expect(read.renamed == [name: now] && read.outstanding.isEmpty)
  }

  @Test("a name that another unit has taken since is that unit's in a file of no known handoff")
  func takenOver() throws {
    let (trip, export) = try recorded()
    try move("services/a", "services/b", in: trip)
    let text = RoundTrip.document
    try trip.workspace.folder.write(text, to: "catalogue/services/a.yaml")
    let unit = HandoffRecord.Unit(name: name, base: Fingerprint(delivered: "x"))
    let later = HandoffRecord(id: try #require(HandoffID("sv-2026-02-02")), units: [unit])
    try AtomicWriter.write([try HandoffRecords.load(trip.folder).creating(later)])
    let report = try trip.take(export.delivering(name.text, "Rådgivning"))[0]
    #expect(report.units.first?.name == name)
  }
}
