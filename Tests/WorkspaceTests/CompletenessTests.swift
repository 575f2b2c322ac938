import Catalogue
import TestSupport
import Testing
import Workspace

struct CompletenessTests {
  private static let files = [
    "catalogue/areas/inari.yaml": "{name: Inari, locales: {required: [sv]}}",
    "catalogue/areas/kemi.yaml": "{name: Kemi}",
    "catalogue/services/a.yaml": """
    name: Yksi kaksi
    summary: Kolme sanaa tässä
    description: "Neljä.\\n\\nViisi."
    areas: [inari, kemi]

    """,
    "catalogue/services/b.yaml": "name: Toinen",
    "locales/sv/services.yaml": """
    format: 1
    documents:
      a:
        name: {source: Yksi kaksi, target: s, state: reviewed}
        summary: {source: Vanha, target: s, state: final}
        description.1: {source: Neljä., target: s}
        description.2: {source: Viisi., target: "", state: final}

    """,
  ]

  private func completeness(_ grouping: Grouping = .locale) throws -> Completeness {
    let snapshot = try TemporaryWorkspace(Self.files).load()
    #expect(snapshot.diagnostics == [])
    return Completeness(snapshot, by: grouping, words: try SourceWords.count(snapshot))
  }

  @Test("counts each unit in one status, and its source words")
  func statuses() throws {
    let sv = try #require(try completeness().totals.first)
    #expect(sv.all.units == 7)
    #expect(sv.all.words == 10)
    let counts = UnitStatus.allCases.map { sv[$0].units }
    #expect(counts == [4, 1, 1, 0, 1, 0])
    #expect(counts.reduce(0, +) == sv.all.units)
    #expect(sv[.outdated].words == 3)
    #expect(sv.complete.units == 1)
    #expect(sv.complete.words == 2)
  }

  @Test("counts what policy requires by document")
  func required() throws {
    let totals = try completeness().totals
    #expect(totals.map(\.required.units) == [5, 0, 0, 0])
    #expect(totals.map(\.requiredComplete.units) == [1, 0, 0, 0])
  }

  @Test("counts a document under each of its areas, an area under itself, others under none")
  func areas() throws {
    let groups = try completeness(.area).groups
    #expect(groups.mapValues { $0[0].all.units } == ["inari": 5, "kemi": 5, "": 1])
  }

  @Test("counts by type, and under no organisation where there are none")
  func others() throws {
    #expect(
      try completeness(.type).groups.mapValues { $0[0].all.units } == ["area": 2, "service": 5])
    #expect(try completeness(.organisation).groups.mapValues { $0[0].all.units } == ["": 7])
    #expect(try completeness().groups.isEmpty)
  }
}
