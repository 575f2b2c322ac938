import Handoff
import TestSupport
import Testing

@Suite("Splitting an export")
struct SplitTests {
  private func parts(_ split: Split) throws -> [(name: String, export: XLIFFExport)] {
    let snapshot = try TemporaryWorkspace([
      "catalogue/areas/inari.yaml": "name: Inari\n",
      "catalogue/services/a/b.yaml": "name: A\n", "catalogue/services/c.yaml": "name: C\n",
    ]).load()
    return XLIFFExport(snapshot, ExportOptions(locale: 0, toolVersion: "0.1")).parts(by: split)
  }

  @Test("A file a document, named by its id")
  func document() throws {
    #expect(try parts(.document).map(\.name) == ["areas.inari", "services.a.b", "services.c"])
  }

  @Test("A file a type, with all its units and no other")
  func type() throws {
    let parts = try parts(.type)
    #expect(parts.map(\.name) == ["areas", "services"])
    #expect(parts.map(\.export.unitCount) == [1, 2])
    let text = String(decoding: try parts[1].export.bytes(), as: UTF8.self)
    #expect(text.components(of: "<file ") == 2 && !text.contains("areas"))
  }
}
