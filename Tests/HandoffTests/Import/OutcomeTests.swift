import Catalogue
import TestSupport
import Testing
import XLIFF

@testable import Handoff

@Suite("What becomes of a unit that comes back")
struct OutcomeTests {
  private let name = "services/a#name"

  @Test("an export that nobody touched changes nothing", arguments: Version.allCases)
  func untouched(version: Version) throws {
    let trip = try RoundTrip(
      RoundTrip.file(
        ("name", "Neuvonta", "Rådgivning", .reviewed),
        ("description.1", "Neuvonta on maksullista.", "Rådgivningen kostar.", .translated)))
    let report = try trip.take(trip.export(version))[0]
    #expect(report.units.map(\.outcome) == [.unchanged, .unchanged, .unchanged])
    #expect(
      try trip.take(trip.export(version) { $0.copiesSource = true }, dry: true)[0]
        .units.map(\.outcome) == [.unchanged, .skipped, .skipped])
    #expect(trip.swedish("name")?.state == .reviewed)
    #expect(trip.swedish("description.1")?.isOutdated == true)
  }

  @Test("accepted: a new text on an unchanged base", arguments: Version.allCases)
  func accepted(version: Version) throws {
    let trip = try RoundTrip()
    let delivery = try trip.export(version).delivering(name, "Rådgivning")
    #expect(try trip.outcomes(delivery)["name"] == .accepted)
    #expect(trip.swedish("name")?.target == "Rådgivning")
    #expect(trip.swedish("name")?.state == .translated)
    #expect(try trip.outcomes(delivery)["name"] == .unchanged)
  }

  @Test("accepted: a raised state confirms a text, and today's Finnish with it")
  func confirmed() throws {
    let trip = try RoundTrip(
      RoundTrip.file(
        ("name", "Neuvonta", "Rådgivning", .translated),
        ("description.1", "Neuvonta on maksullista.", "Rådgivningen är gratis.", .final)))
    let delivery = try trip.export().delivering(name, "Rådgivning", "final")
      .delivering("services/a#description.1", "Rådgivningen är gratis.", "translated")
    let outcomes = try trip.outcomes(delivery, as: .reviewer)
    #expect(outcomes["name"] == .accepted && outcomes["description.1"] == .accepted)
    #expect(trip.swedish("name")?.state == .reviewed)
    let second = trip.swedish("description.1")
    #expect(second?.state == .translated && second?.isOutdated == false)
    #expect(try trip.outcomes(delivery, as: .reviewer).values.allSatisfy { $0 != .accepted })
  }

  @Test("a lowered state, and one raised above what the role may give, change nothing")
  func states() throws {
    let trip = try RoundTrip(RoundTrip.file(("name", "Neuvonta", "Rådgivning", .translated)))
    for state in ["initial", "final"] {
      let delivery = try trip.export().delivering(name, "Rådgivning", state)
      #expect(try trip.outcomes(delivery)["name"] == .unchanged)
      #expect(trip.swedish("name")?.state == .translated)
    }
  }

  @Test(
    "a new text is translated at least, and at most what the role may give",
    arguments: [
      (ImportOptions.Role.translator, "initial", Catalogue.State.translated),
      (.translator, "final", .translated), (.reviewer, "initial", .translated),
      (.reviewer, "final", .reviewed), (.editor, "final", .final), (.editor, "reviewed", .reviewed),
    ])
  func roles(role: ImportOptions.Role, state: String, expected: Catalogue.State) throws {
    let trip = try RoundTrip()
    let delivery = try trip.export().delivering(name, "Rådgivning", state)
    #expect(try trip.outcomes(delivery, as: role)["name"] == .accepted)
    #expect(trip.swedish("name")?.state == expected)
  }

  @Test("outdated: the Finnish has changed since", arguments: Version.allCases)
  func outdated(version: Version) throws {
    let trip = try RoundTrip(RoundTrip.file(("name", "Neuvonta", "Råd", .translated)))
    let delivery = try trip.export(version).delivering(
      name, "Rådgivning", version == .v1_2 ? "final" : "final")
    try trip.workspace.folder.write(
      RoundTrip.document.replacing("name: Neuvonta", with: "name: Ohjaus"),
      to: "catalogue/services/a.yaml")
    #expect(try trip.outcomes(delivery, as: .editor)["name"] == .outdated)
    let translation = trip.swedish("name")
    #expect(translation?.target == "Rådgivning" && translation?.source == "Neuvonta")
    #expect(translation?.isOutdated == true)
    #expect(try trip.outcomes(delivery, as: .editor)["name"] == .unchanged)
  }

  @Test("conflict: the target was changed here since; both texts are kept")
  func conflict() throws {
    let trip = try RoundTrip(RoundTrip.file(("name", "Neuvonta", "Råd", .translated)))
    let delivery = try trip.export().delivering(name, "Rådgivning")
    try trip.workspace.folder.write(
      RoundTrip.file(("name", "Neuvonta", "Handledning", .translated))[RoundTrip.localeFile]
        ?? "",
      to: RoundTrip.localeFile)
    for _ in 1...2 {
      #expect(try trip.outcomes(delivery)["name"] == .conflict)
      #expect(trip.swedish("name")?.target == "Handledning")
      #expect(
        trip.swedish("name")?.details?.incoming == [
          Translation.Incoming(
            target: "Rådgivning", source: "Neuvonta", by: nil, on: "2026-03-01",
            from: "delivery0.xlf")
        ])
    }
  }

  @Test("a preference decides a conflict, and the text that loses is in the report")
  func preference() throws {
    for (preference, target) in [
      (ImportOptions.Preference.incoming, "Rådgivning"), (.existing, "Handledning"),
    ] {
      let trip = try RoundTrip(RoundTrip.file(("name", "Neuvonta", "Råd", .translated)))
      let delivery = try trip.export().delivering(name, "Rådgivning")
      try trip.workspace.folder.write(
        RoundTrip.file(("name", "Neuvonta", "Handledning", .translated))[RoundTrip.localeFile]
          ?? "", to: RoundTrip.localeFile)
      let unit = try trip.take(delivery, prefer: preference)[0].units[0]
      #expect(trip.swedish("name")?.target == target)
      #expect(trip.swedish("name")?.details == nil)
      #expect(unit.outcome == (preference == .incoming ? .accepted : .superseded))
      #expect(unit.remark?.replaced == (preference == .incoming ? "Handledning" : nil))
      #expect(unit.remark?.incoming == (preference == .existing ? "Rådgivning" : nil))
    }
  }

  @Test("superseded: a text that the translator left as it was, and that has changed here since")
  func untouchedBase() throws {
    let trip = try RoundTrip(RoundTrip.file(("name", "Neuvonta", "Råd", .translated)))
    let delivery = try trip.export()
    try trip.workspace.folder.write(
      RoundTrip.file(("name", "Neuvonta", "Handledning", .reviewed))[RoundTrip.localeFile] ?? "",
      to: RoundTrip.localeFile)
    #expect(try trip.outcomes(delivery)["name"] == .superseded)
    #expect(trip.swedish("name")?.target == "Handledning")
  }

  @Test("skipped: an empty target, and the Finnish unless its state was raised")
  func skipped() throws {
    let trip = try RoundTrip(RoundTrip.file(("name", "Neuvonta", "Råd", .translated)))
    for target in ["", "  ", "\u{200B}", "Neuvonta", " Neuvonta "] {
      #expect(try trip.outcomes(trip.export().delivering(name, target))["name"] == .skipped)
      #expect(trip.swedish("name")?.target == "Råd")
    }
    let delivery = try trip.export().delivering(name, "Neuvonta", "reviewed")
    #expect(try trip.outcomes(delivery)["name"] == .accepted)
  }

  @Test("unknown: no such unit or document; its text is in the report")
  func unknown() throws {
    let trip = try RoundTrip()
    let delivery = try trip.export().delivering(name, "Rådgivning")
    let strange = delivery.replacing("services/a#name", with: "services/../../etc/x#name")
      .replacing("#description.1", with: "#description.7")
      .delivering("services/a#description.7", "Svenska")
      .replacing(">Neuvonta on maksutonta.<", with: ">Jotain muuta.<")
    let units = try trip.take(strange)[0].units
    #expect(units.map(\.outcome) == [.unknown, .unknown, .unchanged])
    #expect(units.map { $0.remark?.incoming } == ["Rådgivning", "Svenska", nil])
    #expect(trip.swedish("name") == nil)
  }

  @Test("a two-way merge, where nobody knows the base, never overwrites another text")
  func twoWay() throws {
    let trip = try RoundTrip(RoundTrip.file(("name", "Neuvonta", "Råd", .translated)))
    let delivery = try trip.export().delivering(name, "Rådgivning")
      .delivering("services/a#description.1", "Rådgivningen är gratis.")
      .replacing(/<mda:metadata>(?s:.*?)<\/mda:metadata>/, with: "")
    let outcomes = try trip.outcomes(delivery)
    #expect(outcomes["name"] == .conflict && outcomes["description.1"] == .accepted)
    #expect(trip.swedish("name")?.target == "Råd")
    #expect(try trip.outcomes(delivery, prefer: .incoming)["name"] == .accepted)
    #expect(trip.swedish("name")?.target == "Rådgivning")
  }
}
