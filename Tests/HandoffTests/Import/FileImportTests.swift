import Catalogue
import TestSupport
import Testing
import XLIFF

@testable import Handoff

@Suite("Files that come back")
struct FileImportTests {
  private let name = "services/a#name"

  @Test(
    "refused whole: no XML, another workspace, other languages, doubled ids, broken structure",
    arguments: [
      ("</xliff>", "</xliff"), ("srcLang=\"fi\"", "srcLang=\"sv\""),
      ("trgLang=\"sv\"", "trgLang=\"en\""), (" trgLang=\"sv\"", ""),
      ("services/a", "services/toinen"), ("id=\"description.2\"", "id=\"description.1\""),
      ("<source>Neuvonta</source>", "<source>Neuvonta</source><b/>"),
      ("version=\"2.1\"", "version=\"3.0\""), ("dataRefStart=\"d1\"", "dataRefStart=\"d7\""),
    ])
  func refused(_ old: String, _ new: String) throws {
    let trip = try RoundTrip()
    let delivery = try trip.export().delivering(name, "Rådgivning").replacing(old, with: new)
      .replacing(
        "id=\"services.a\"", with: "id=\"services.\(new.suffix(5) == "inen" ? "toinen" : "a")\"")
    let report = try trip.take(delivery)[0]
    #expect(report.refusal != nil && report.units.isEmpty)
    #expect(trip.swedish("name") == nil)
  }

  @Test("a Finnish file with Swedish in the place of Northern Sámi is refused")
  func otherLanguage() throws {
    let trip = try RoundTrip()
    let swedish = "Rådgivningen är avgiftsfri för alla som bor i landskapet och behöver hjälp."
    let delivery = try trip.export().replacing("trgLang=\"sv\"", with: "trgLang=\"se\"")
      .delivering("services/a#description.1", swedish)
    #expect(try trip.take(delivery)[0].refusal?.message == "its texts are not in 'se' but in 'sv'")
  }

  @Test("one file that is refused keeps no other from being taken")
  func several() throws {
    let trip = try RoundTrip()
    let delivery = try trip.export().delivering(name, "Rådgivning")
    let reports = try trip.take("<x/>", delivery)
    #expect(reports[0].refusal != nil && reports[1].count(.accepted) == 1)
    #expect(trip.swedish("name")?.target == "Rådgivning")
  }

  @Test("a second file sees what the first has made")
  func order() throws {
    let trip = try RoundTrip()
    let first = try trip.export().delivering(name, "Rådgivning")
    let second = try trip.export(.v1_2).delivering(name, "Handledning")
    let reports = try trip.take(first, second)
    #expect(reports.map { $0.units[0].outcome } == [.accepted, .conflict])
    #expect(trip.swedish("name")?.target == "Rådgivning")
  }

  @Test("a byte order mark, CRLF, attributes in another order and tags with a region are no matter")
  func rewritten() throws {
    let trip = try RoundTrip()
    let delivery = try trip.export(.v1_2).delivering(name, "Rådgivning")
      .replacing("\n", with: "\r\n").replacing("\"sv\"", with: "\"sv-FI\"")
      .replacing(
        "<trans-unit resname=\"services/a#name\" id=\"name\"",
        with:
          "<trans-unit id=\"name\" resname=\"services/a#name\"")
    #expect(try trip.outcomes("\u{FEFF}" + delivery)["name"] == .accepted)
  }

  @Test("units without their names are found by the file and their ids")
  func names() throws {
    let trip = try RoundTrip()
    let delivery = try trip.export().delivering(name, "Rådgivning")
      .replacing(/<unit name="[^"]*"/, with: "<unit")
      .replacing("original=\"services/a\"", with: "original=\"C:\\\\muu.docx\"")
    #expect(try trip.outcomes(delivery)["name"] == .accepted)
  }

  @Test("blocks that have shifted are found by their Finnish, or what is left of it")
  func shifted() throws {
    let trip = try RoundTrip()
    let delivery = try trip.export()
      .delivering("services/a#description.1", "Rådgivningen är gratis.")
      .delivering(
        "services/a#description.2",
        "Ring <pc id=\"1\">vardagar</pc> nummer <ph id=\"2\"/>.")
    try trip.workspace.folder.write(
      """
      name: Neuvonta
      description: |
        Tervetuloa!

        Neuvonta on maksutonta.

        Soita **aina** numeroon 040 123 4567.

      """, to: "catalogue/services/a.yaml")
    let outcomes = try trip.outcomes(delivery)
    #expect(outcomes["description.1"] == .accepted)
    #expect(trip.swedish("description.1") == nil)
    #expect(trip.swedish("description.2")?.target == "Rådgivningen är gratis.")
    #expect(outcomes["description.2"] == .outdated)
    #expect(trip.swedish("description.3")?.target == "Ring **vardagar** nummer 040 123 4567.")
  }

  @Test("a dry run says what a real one does, and writes nothing")
  func dry() throws {
    let trip = try RoundTrip()
    let delivery = try trip.export().delivering(name, "Rådgivning")
    let files = trip.workspace.folder.files
    let dry = try trip.take(delivery, dry: true)[0].units.map(\.outcome)
    #expect(trip.workspace.folder.files == files)
    #expect(try trip.take(delivery)[0].units.map(\.outcome) == dry)
  }
}
