import Catalogue
import Handoff
import TestSupport
import Testing
import XLIFF

@Suite("An export")
struct XLIFFExportTests {
  private func export(
    _ files: [String: String] = kindsOfCode, change: (inout ExportOptions) -> Void = { _ in }
  ) throws -> XLIFFExport {
    var options = ExportOptions(locale: 1, toolVersion: "0.1")
    change(&options)
    return XLIFFExport(try TemporaryWorkspace(files).load(), options)
  }

  @Test("Counts are those of what is written")
  func counts() throws {
    for only in [nil, [UnitStatus.missing], [.outdated, .final]] as [Set<UnitStatus>?] {
      let export = try export { $0.only = only }
      let text = String(decoding: try export.bytes(), as: UTF8.self)
      #expect(export.unitCount == text.components(of: "<unit "))
      #expect(export.documentCount == text.components(of: "<file "))
    }
  }

  @Test("only takes the units in some states, and leaves out documents without them")
  func only() throws {
    let text = try exported(kindsOfCode) { $0.only = [.reviewed, .outdated] }
    #expect(
      text.matches(of: /<unit name="([^"]*)"/).map { String($0.1) } == [
        "services/osa/tila#name", "services/osa/tila#description.1",
      ])
    #expect(!text.contains("services/kaikki"))
  }

  @Test("documents takes some documents, whole")
  func documents() throws {
    let export = try export { $0.documents = ["services/osa/tila"] }
    #expect(export.documentCount == 1 && export.unitCount == 4)
  }

  @Test("Nothing asked for is an empty export")
  func empty() throws {
    #expect(try export { $0.documents = [] }.isEmpty)
    #expect(
      try export {
        $0.documents = ["services/kaikki"]; $0.only = [.final]
      }.isEmpty)
    #expect(try export([:]).isEmpty)
  }

  @Test("Broken files that it needs are named, also of a document that could not be read at all")
  func broken() throws {
    let files = [
      "catalogue/services/a.yaml": "name: A\n", "catalogue/services/b.yaml": "name: [\n",
      "locales/se/services.yaml": "documents\n", "locales/sv/services.yaml": "documents\n",
    ]
    #expect(
      try export(files).brokenFiles == ["catalogue/services/b.yaml", "locales/se/services.yaml"])
    #expect(
      try export(files) { $0.documents = ["services/a"] }.brokenFiles == [
        "locales/se/services.yaml"
      ])
    #expect(
      try export(files) { $0.documents = ["services/b"] }.brokenFiles
        == ["catalogue/services/b.yaml", "locales/se/services.yaml"])
  }

  @Test("A finding that breaks no file keeps nothing from going out")
  func harmless() throws {
    let files = ["catalogue/services/a.yaml": "name: A\nsummary: A\n"]
    #expect(try export(files).brokenFiles.isEmpty)
  }

  @Test("The base changes with the Finnish, the target and the state, and with nothing else")
  func base() throws {
    func base(_ source: String, _ target: String, _ state: Catalogue.State, note: String = "")
      throws
      -> String?
    {
      let locale: LocaleFile = [.init("a", "name", source, target, state)]
      return try exported([
        "catalogue/services/a.yaml": "name: \(source)\n\(note)",
        "locales/se/services.yaml": locale.text,
      ]).between("<mda:meta type=\"base\">", "<")
    }
    let first = try base("a", "b", .translated)
    #expect(try first == base("a", "b", .translated, note: "price: 5\n"))
    let others = try [
      base("c", "b", .translated), base("a", "c", .translated), base("a", "b", .final),
    ]
    #expect(Set(others + [first]).count == 4)
  }

  @Test("The same content gives the same bytes", arguments: [Version.v2_0, .v2_1, .v2_2, .v1_2])
  func deterministic(version: Version) throws {
    #expect(try exported(kindsOfCode, version) == exported(kindsOfCode, version))
  }

  @Test("What the sink throws is passed on as it is")
  func sink() throws {
    struct Full: Error {}
    #expect(throws: Full.self) { try export().write { _ in throw Full() } }
  }

  @Test("Large exports come in several chunks")
  func chunks() throws {
    var files: [String: String] = [:]
    for number in 0..<300 {
      files["catalogue/services/s\(number).yaml"] = "name: Palvelu \(number)\n"
    }
    var sizes: [Int] = []
    let export = try export(files)
    try withoutActuallyEscaping({ sizes.append($0.count) }) { try export.write(to: $0) }
    #expect(sizes.count > 2 && sizes.allSatisfy { $0 < 1 << 17 })
  }
}
