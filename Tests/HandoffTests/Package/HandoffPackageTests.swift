import Catalogue
import Handoff
import TestSupport
import Testing
import Workspace
import XLIFF

@Suite("A package for a translator")
struct HandoffPackageTests {
  /// Three services with what a translator meets: new, changed, repeated and known Finnish.
  static let files: [String: String] = [
    "catalogue/services/a.yaml": """
    name: Kotihoito <b>
    summary: Apua kotiin
    description: |
      Soita heti arkisin.

      Tule **käymään**.

    """,
    "catalogue/services/b.yaml": "name: Apua kotiin\nsummary: Käy heti\n",
    "catalogue/services/c.yaml": "name: Tehty\nsummary: Soita heti arkisin!\n",
    "locales/se/services.yaml":
      ([
        .init("a", "description.2", "Tule **tänne**.", "Boađe **deike**."),
        .init("b", "summary", "Käy heti", "Fina dakka", .initial),
        .init("c", "name", "Tehty", "Dahkkojuvvon"),
        .init("c", "summary", "Soita heti arkisin!", "Riŋge dakka árgan!"),
      ] as LocaleFile).text,
  ]

  static func package(
    change: (inout ExportOptions) -> Void = { _ in }
  ) throws -> HandoffPackage {
    let snapshot = try TemporaryWorkspace(files).load()
    var options = ExportOptions(
      locale: 1, only: [.missing, .outdated, .initial], matches: .close, toolVersion: "0.1")
    change(&options)
    return HandoffPackage(
      snapshot, options, id: try #require(HandoffID("se-2026-11-21")),
      due: CalendarDate("2026-12-05"),
      words: try SourceWords.count(snapshot))
  }

  @Test("The record has each unit with its base, and how much it is")
  func record() throws {
    let record = try Self.package().record
    #expect(
      record.units.map(\.name.text) == [
        "services/a#name", "services/a#summary", "services/a#description.1",
        "services/a#description.2", "services/b#name", "services/b#summary",
      ])
    let figures = record.figures
    #expect(OrderFigures.Share.reasons.map { figures[$0].units } == [4, 1, 1])
    #expect(OrderFigures.Share.helps.map { figures[$0].units } == [1, 0, 0, 1, 0, 0, 4])
    #expect(figures.all.units == 6 && figures[.repeated].words == 2)
    let folder = try TemporaryFolder()
    let workspace = WorkspaceFolder(root: folder.path)
    try AtomicWriter.write([try HandoffRecords.load(workspace).creating(record)])
    let read = try #require(try HandoffRecords.load(workspace)["se-2026-11-21"]).record
    #expect(read.figures == figures && read.units == record.units && read.due == record.due)
  }

  @Test("It is both versions, the sheet twice and the preview, all with the id in their names")
  func files() throws {
    let folder = try TemporaryFolder()
    let written = try Self.package().write(to: folder.path("new/out"), split: nil)
    let names = ["xliff-2.1.xlf", "xliff-1.2.xlf", "order.txt", "order.html", "preview.html"]
    #expect(written == names.map { folder.path("new/out/se-2026-11-21-\($0)") })
    #expect(folder.files == names.map { "new/out/se-2026-11-21-\($0)" }.sorted())
    for name in names {
      #expect(try folder.text("new/out/se-2026-11-21-\(name)").contains("se-2026-11-21"), "\(name)")
    }
  }

  @Test("1.2 has the Finnish as target of what is to be translated, 2.1 has not; both are valid")
  func versions() throws {
    let folder = try TemporaryFolder()
    _ = try Self.package().write(to: folder.path, split: nil)
    let new = try folder.text("se-2026-11-21-xliff-2.1.xlf")
    let old = try folder.text("se-2026-11-21-xliff-1.2.xlf")
    #expect(!new.contains("<target>Apua kotiin</target>"))
    #expect(old.contains("<target state=\"needs-translation\">Apua kotiin</target>"))
    #expect(new.components(of: "<mtc:match ") == 1 && old.components(of: "<alt-trans ") == 2)
    for text in [new, old] {
      #expect(try Validator().validate(Array(text.utf8)).map(\.message) == [])
    }
  }

  @Test("Split it has a folder for each version", arguments: [Split.document, .type])
  func split(_ split: Split) throws {
    let folder = try TemporaryFolder()
    _ = try Self.package().write(to: folder.path, split: split)
    let names = split == .type ? ["services"] : ["services.a", "services.b"]
    for version in ["1.2", "2.1"] {
      #expect(
        folder.files.filter { $0.hasPrefix("se-2026-11-21-xliff-\(version)/") }
          == names.map { "se-2026-11-21-xliff-\(version)/\($0).xlf" })
    }
  }

  @Test("Nothing asked for is an empty package")
  func empty() throws {
    #expect(try Self.package { $0.documents = [] }.isEmpty)
  }

  @Test("The same content gives the same bytes")
  func deterministic() throws {
    let folder = try TemporaryFolder()
    let first = try Self.package().write(to: folder.path("a"), split: nil)
    let second = try Self.package().write(to: folder.path("b"), split: nil)
    for (first, second) in zip(first, second) {
      #expect(try Files.read(first).bytes == Files.read(second).bytes)
    }
  }
}
