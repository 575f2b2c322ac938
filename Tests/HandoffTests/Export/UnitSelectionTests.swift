import Catalogue
import Handoff
import TestSupport
import Testing

@Suite("What an export is asked for")
struct UnitSelectionTests {
  private let files: [String: String] = [
    "catalogue/areas/inari.yaml": "name: Inari\nlocales: {required: [se]}\n",
    "catalogue/areas/kemi.yaml": "name: Kemi\nlocales: {expected: [se]}\n",
    "catalogue/services/a.yaml": "name: Yksi kaksi kolme\nareas: [kemi]\n",
    "catalogue/services/b.yaml": "name: Yksi kaksi\nsummary: Kolme neljä\nareas: [inari]\n",
    "catalogue/services/c.yaml": "name: Yksi kaksi\nareas: [inari]\n",
    "catalogue/services/d.yaml": "name: Yksi\n",
  ]

  private func documents(_ change: (inout ExportOptions) -> Void) throws -> [String] {
    try exported(files, change: change).matches(of: /original="([^"]*)"/).map { String($0.1) }
  }

  /// Words as they are counted between spaces.
  private func limit(_ most: Int) throws -> WordLimit {
    let documents = try TemporaryWorkspace(files).load().documents
    return WordLimit(
      most: most,
      words: documents.map { $0.units.map { $0.text.split(separator: " ").count } })
  }

  @Test("Types and areas, also together")
  func filters() throws {
    #expect(try documents { $0.types = ["area"] } == ["areas/inari", "areas/kemi"])
    #expect(
      try documents { $0.areas = ["inari"] } == ["areas/inari", "services/b", "services/c"])
    #expect(
      try documents {
        $0.areas = ["inari", "kemi"]; $0.types = ["service"]
      } == ["services/a", "services/b", "services/c"])
    #expect(try documents { $0.areas = [] } == [])
  }

  @Test(
    "So many words take what is required first, and of that the shortest, in whole documents",
    arguments: [
      (0, []), (1, ["areas/inari"]), (3, ["areas/inari", "services/c"]),
      (7, ["areas/inari", "services/b", "services/c"]),
      (6, ["areas/inari", "areas/kemi", "services/c", "services/d"]),
      (
        8, ["areas/inari", "areas/kemi", "services/b", "services/c"]
      ),
      (99, ["areas/inari", "areas/kemi", "services/a", "services/b", "services/c", "services/d"]),
    ] as [(Int, [String])])
  func words(most: Int, expected: [String]) throws {
    let limit = try limit(most)
    #expect(try documents { $0.limit = limit } == expected)
  }

  @Test("Words are those of the units that are asked for")
  func wordsOfUnits() throws {
    let limit = try limit(2)
    #expect(
      try documents {
        $0.limit = limit; $0.only = [.final]
      } == [])
  }
}
