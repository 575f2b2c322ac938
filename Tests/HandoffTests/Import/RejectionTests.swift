import Catalogue
import TestSupport
import Testing
import XLIFF

@testable import Handoff

@Suite("Targets that cannot be taken")
struct RejectionTests {
  private static let text = "services/a#description.2"
  private static let strong = "<pc id=\"1\" dataRefStart=\"d1\" dataRefEnd=\"d1\">vardagar</pc>"
  private static let phone = "<ph id=\"2\" dataRef=\"d2\"/>"

  /// What comes of a target of `Soita **arkisin** numeroon 040 123 4567.`, given as XML.
  private func verdict(_ target: String) throws -> (ImportReport.Unit, Translation?) {
    let trip = try RoundTrip()
    let report = try trip.take(trip.export().delivering(Self.text, target))[0]
    #expect(report.refusal == nil)
    let unit = try #require(report.units.first { $0.name.text == Self.text })
    return (unit, trip.swedish("description.2"))
  }

  @Test(
    "codes in any order, or as the words that they stand for, are taken",
    arguments: [
      ("Ring \(strong) nummer \(phone).", "Ring **vardagar** nummer 040 123 4567."),
      ("Nummer \(phone), \(strong)!", "Nummer 040 123 4567, **vardagar**!"),
      ("Ring \(strong) nummer 040 123 4567.", "Ring **vardagar** nummer 040 123 4567."),
      ("\n  Ring \(strong)\n  nummer \(phone).\n", "Ring **vardagar** nummer 040 123 4567."),
      (
        "Ring <sc id=\"1\" dataRef=\"d1\"/>vardagar<ec startRef=\"1\" dataRef=\"d1\"/> \(phone) *",
        "Ring **vardagar** 040 123 4567 *"
      ),
      (
        "<mrk id=\"m\" type=\"term\">Ring</mrk> \(strong) \(phone)",
        "Ring **vardagar** 040 123 4567"
      ),
    ])
  func taken(_ target: String, _ text: String) throws {
    let (unit, translation) = try verdict(target)
    #expect(unit.outcome == .accepted, "\(unit.remark?.message ?? "")")
    #expect(translation?.target == text)
  }

  @Test(
    "codes lost, added, doubled, crossed or come back as text",
    arguments: [
      ("Ring \(strong) oss.", "the code '040 123 4567' of the source is missing"),
      ("Ring vardagar \(phone).", "the code '**' of the source is missing"),
      ("\(strong) \(phone) \(phone)", "the code '040 123 4567' is there more than once"),
      ("\(strong) \(phone) <ph id=\"9\" dataRef=\"d9\"/>", "the code '9' is not in the source"),
      (
        "<ec startRef=\"1\" dataRef=\"d1\"/>a<sc id=\"1\" dataRef=\"d1\"/> \(phone)",
        "the two ends of a code are not in order"
      ),
      ("\(strong) \(phone) &lt;P0/&gt;", "'<P0/>' came back as text"),
      ("\(strong) \(phone) &amp;lt;ph", "'&lt;' came back as text"),
      ("\(strong) \(phone) {1}", "'{1}' came back as text"),
      ("\(strong) \(phone) &lt;script&gt;", "'<script>' came back as text"),
      ("\(strong) \(phone) JavaScript:x", "'javascript:' is no address that may stand in a text"),
      ("\(strong) \(phone) \u{FFFD}", "the text is damaged: it holds characters that no text has"),
      ("\(strong) \(phone) \u{85}", "the text is damaged: it holds characters that no text has"),
      ("\(strong) \(phone) <b>x</b>", "there is an element in it that XLIFF does not have"),
      (
        "\(strong) \(phone) Neuvontaa saavat kaikki, jotka asuvat Lapissa ja tarvitsevat apua.",
        "the text is not in 'sv' but in 'fi'"
      ),
    ])
  func rejected(_ target: String, _ message: String) throws {
    let trip = try RoundTrip()
    let delivery = try trip.export().delivering(Self.text, target)
      .delivering(
        "services/a#description.1",
        "Rådgivningen kostar ingenting och är öppen för alla som bor i landskapet och behöver hjälp."
      )
    let report = try trip.take(delivery)[0]
    #expect(report.refusal == nil, "\(report.refusal?.message ?? "")")
    let unit = try #require(report.units.first { $0.name.text == Self.text })
    #expect(unit.outcome == .rejected)
    #expect(unit.remark?.message == message)
    #expect(unit.remark?.incoming != nil)
    #expect(trip.swedish("description.2") == nil)
    #expect(trip.swedish("description.1") != nil)
  }

  @Test("a target over the limit")
  func limit() throws {
    let trip = try RoundTrip()
    let long = String(repeating: "Å", count: 101)
    let report = try trip.take(trip.export().delivering("services/a#name", long))[0]
    #expect(report.units[0].outcome == .rejected)
    #expect(report.units[0].remark?.message == "the text has 101 characters, 100 fit")
    let fitting = String(repeating: "A\u{30A}", count: 100)
    #expect(
      try trip.outcomes(trip.export().delivering("services/a#name", fitting))["name"] == .accepted)
  }

  @Test("targets that make the whole text too long, while the others of the file are taken")
  func wholeText() throws {
    let trip = try RoundTrip()
    let long = String(repeating: "Råd ", count: 400) + "!"
    let delivery = try trip.export().delivering("services/a#name", "Rådgivning")
      .delivering("services/a#description.1", long)
      .delivering(Self.text, long + "\(Self.strong) \(Self.phone)")
    let units = try trip.take(delivery)[0].units
    #expect(units.map(\.outcome) == [.accepted, .rejected, .rejected])
    #expect(units[1].remark?.message?.hasSuffix("characters, 2500 fit") == true)
    #expect(units[1].remark?.incoming == long)
    let lines = delivery.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.contains("name=\"services/a#description.1\"") }
    #expect(units[1].remark.map { Int($0.start.line) - 1 } == line)
    #expect(trip.swedish("name") != nil && trip.swedish("description.1") == nil)
  }

  @Test("a part of the text without a translation")
  func partial() throws {
    let trip = try RoundTrip()
    let delivery = try trip.export().replacing(
      /<segment id="s1" state="initial">\s*<source>Neuvonta on maksutonta\.<\/source>\s*<\/segment>/,
      with: """
        <segment id="s1"><source>Neuvonta on </source><target>Rådgivningen är </target></segment>\
        <segment id="s2"><source>maksutonta.</source></segment>
        """)
    #expect(try trip.outcomes(delivery)["description.1"] == .rejected)
  }

  @Test("segments that a tool has split are joined, in the order of their targets")
  func joined() throws {
    let trip = try RoundTrip()
    let delivery = try trip.export().replacing(
      /<segment id="s1" state="initial">\s*<source>Neuvonta on maksutonta\.<\/source>\s*<\/segment>/,
      with: """
        <segment id="s1" state="final"><source>Neuvonta on</source><target order="3">\
        Rådgivningen.</target></segment><ignorable><source> </source></ignorable>\
        <segment id="s2" state="translated"><source>maksutonta.</source><target order="1">\
        Gratis är</target></segment>
        """)
    #expect(try trip.outcomes(delivery, as: .editor)["description.1"] == .accepted)
    let translation = trip.swedish("description.1")
    #expect(translation?.target == "Gratis är Rådgivningen.")
    #expect(translation?.state == .translated)
  }

  @Test("what normalise would change is changed, and said")
  func normalised() throws {
    let (unit, translation) = try verdict("Ra\u{30A}d  \(Self.strong) \u{200B}\(Self.phone)")
    #expect(translation?.target.utf8.elementsEqual("Råd **vardagar** 040 123 4567".utf8) == true)
    #expect(unit.remark?.message?.hasPrefix("normalised: ") == true)
  }
}
