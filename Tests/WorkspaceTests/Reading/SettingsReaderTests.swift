import Catalogue
import TestSupport
import Testing

struct SettingsReaderTests {
  private func load(_ settings: String) throws -> Snapshot {
    try TemporaryWorkspace(["catalogue/kielipolku.yaml": settings]).load()
  }

  @Test("reads all that a workspace file says")
  func settings() throws {
    let snapshot = try load(
      """
      format: 1
      name: Lapin palvelut
      source: fi
      locales: [se, sv]
      complete: reviewed
      fallback: {se: [sv, fi]}
      rules: {double-space: off, missing: note}

      """)
    #expect(snapshot.diagnostics == [])
    let settings = snapshot.settings
    #expect(settings.name == "Lapin palvelut")
    #expect(settings.locales == ["se", "sv"])
    #expect(settings.complete == .reviewed)
    #expect(settings.fallback == ["se": ["sv", "fi"]])
    #expect(settings.rules == ["double-space": .off, "missing": .note])
  }

  @Test(
    "says what is not understood, and where",
    arguments: [
      ("", "1:1: the file is empty"), ("# a\n", "1:1: the file is empty"),
      ("- a", "1:1: the file must be a mapping that begins with format: 1"),
      ("locales: [se]", "1:1: format: 1 is missing"),
      ("format: 01", "1:9: this program reads format 1 only"),
      ("format: 2\nlocales: 5", "1:9: this program reads format 1 only"),
      ("format: 1", "1:1: locales is missing"),
      ("format: 1\nlocales: se", "2:10: locales must be a list"),
      ("format: 1\nlocales: [se, se]", "2:15: 'se' stands twice"),
      ("format: 1\nlocales: [sme]", "2:11: unknown language 'sme'"),
      ("format: 1\nlocales: [se, \"\"]", "2:15: each of locales must be a text"),
      ("format: 1\nlocales: [fi]", "2:10: 'fi' is the source, and no locale to translate into"),
      ("format: 1\nlocales: [se]\nsource: en", "3:9: unknown language 'en'"),
      ("format: 1\nlocales: [se]\nlocale: se", "3:1: unknown key 'locale'"),
      ("format: 1\nlocales: [se]\nname: [a]", "3:7: name must be a text"),
      (
        "format: 1\nlocales: [se]\ncomplete: done",
        "3:11: complete must be one of: initial, translated, reviewed, final"
      ),
      (
        "format: 1\nlocales: [se]\ncomplete: initial",
        "3:11: complete must be one of: translated, reviewed, final"
      ),
      ("format: 1\nlocales: [se]\nfallback: [fi]", "3:11: fallback must be a mapping"),
      ("format: 1\nlocales: [se]\nfallback: {x: [fi]}", "3:12: unknown language 'x'"),
      (
        "format: 1\nlocales: [se]\nrules: {a: of}",
        "3:12: the level of a must be one of: off, note, warning, error"
      ),
    ])
  func faults(_ settings: String, _ finding: String) throws {
    let snapshot = try load(settings)
    #expect(
      snapshot.diagnostics.map(\.line) == ["catalogue/kielipolku.yaml:\(finding) [workspace-file]"])
    #expect(!snapshot.isUsable)
  }
}
