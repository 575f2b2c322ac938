import Catalogue
import TestSupport
import Testing
import Workspace
import XLIFF

@testable import Handoff

@Suite("Random edits on both sides between export and import")
struct ImportPropertyTests {
  private static let finnish = [
    "Neuvonta on maksutonta.", "Soita **arkisin** numeroon 040 123 4567.", "Apua saa myös yöllä.",
    "Katso [ohjeet](https://esimerkki.fi/ohje).", "Hoito alkaa arvioinnista.",
  ]
  private static let swedish = [
    "Rådgivningen är gratis.", "Ring oss.", "Hjälp finns också på natten.", "Se anvisningarna.",
    "Vården börjar med en bedömning.", "Råd", "Hjälp", "2 * 3 < 7 & _så_",
  ]

  private static func document(_ random: inout SeededGenerator) -> String {
    let blocks = finnish.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
    return "name: \(random.pick(["Neuvonta", "Ohjaus"]))\ndescription: |\n"
      + blocks.map { "  \($0)\n\n" }.joined()
  }

  /// Puts random texts, states or nothing into some units of the Swedish.
  private static func edit(_ trip: RoundTrip, _ random: inout SeededGenerator) throws {
    let snapshot = trip.workspace.load()
    var editor = LocaleEditor(trip.folder, snapshot)
    for (index, document) in snapshot.documents.enumerated() {
      for unit in document.units.indices where random.once(in: 3) {
        let translation = Translation(
          target: random.pick(swedish), state: random.pick(Catalogue.State.allCases),
          position: .none)
        editor[locale: 0, document: index, unit: unit] = random.once(in: 5) ? nil : translation
      }
    }
    try AtomicWriter.write(editor.changes())
  }

  /// A delivery with random targets and states, some of them faulty.
  private static func delivery(
    _ export: String, _ names: [String], _ random: inout SeededGenerator
  ) -> String {
    var text = export
    for name in names where random.once(in: 4) {
      let words = random.pick(swedish).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      let target = random.once(in: 6) ? words + "&lt;P1/&gt;" : words
      let state = random.pick(["initial", "translated", "reviewed", "final"])
      text = text.delivering(name, target, random.once(in: 2) ? state : nil)
    }
    return text
  }

  /// All texts that the workspace has in Swedish, conflicts included.
  private static func texts(_ trip: RoundTrip) -> Set<String> {
    let snapshot = trip.workspace.load()
    var texts: Set<String> = []
    for (index, document) in snapshot.documents.enumerated() {
      for unit in document.units.indices {
        guard let translation = snapshot.translations[0][index][unit] else { continue }
        texts.insert(translation.target)
        for text in translation.details?.incoming ?? [] { texts.insert(text.target) }
      }
    }
    return texts
  }

  @Test("lose no text; twice is once; dry or read whole, the outcome is one", arguments: 0..<60)
  func random(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let names = ["a", "b", "c", "d"]
    let trip = try RoundTrip(
      Dictionary(
        uniqueKeysWithValues: names.map {
          ("catalogue/services/\($0).yaml", Self.document(&random))
        }))
    try Self.edit(trip, &random)
    let isOld = random.once(in: 3)
    let export = try trip.export(isOld ? .v1_2 : .v2_1)
    let snapshot = trip.workspace.load()
    let units = snapshot.documents.flatMap { document in
      document.units.map { "\(document.id)#\($0.id)" }
    }
    let delivery = Self.delivery(export, units, &random)
    try Self.edit(trip, &random)
    for name in names where random.once(in: 3) {
      try trip.workspace.folder.write(Self.document(&random), to: "catalogue/services/\(name).yaml")
    }
    let before = Self.texts(trip)
    let preference = random.pick([nil, nil, .incoming, .existing] as [ImportOptions.Preference?])
    let role = random.pick(ImportOptions.Role.allCases)

    let dry = try trip.take(delivery, as: role, prefer: preference, dry: true)[0]
    let commented = delivery.replacing("\n<file id", with: "<!-- -->\n<file id")
    let whole = try trip.take(commented, as: role, prefer: preference, dry: true)[0]
    let report = try trip.take(delivery, as: role, prefer: preference)[0]
    #expect(report.refusal == nil)
    #expect(report.units.map(\.outcome) == dry.units.map(\.outcome))
    #expect(report.units.map(\.outcome) == whole.units.map(\.outcome))
    #expect(report.units.map { $0.remark?.start } == whole.units.map { $0.remark?.start })
    #expect(trip.workspace.load().brokenFiles.isEmpty)

    let reported = report.units.flatMap { [$0.remark?.incoming, $0.remark?.replaced] }
    let after = Self.texts(trip).union(reported.compactMap { $0 })
    #expect(before.subtracting(after).isEmpty)
    for unit in report.units where unit.outcome == .conflict || unit.outcome == .rejected {
      #expect(unit.remark?.incoming.map(after.contains) == true)
    }

    let files = try trip.contents()
    let again = try trip.take(delivery, as: role, prefer: preference)[0]
    #expect(try trip.contents() == files)
    #expect(!again.units.contains { $0.outcome == .accepted || $0.outcome == .outdated })
  }
}

extension RoundTrip {
  /// All files of the workspace.
  func contents() throws -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: try workspace.folder.files.map { ($0, try workspace.folder.text($0)) })
  }
}
