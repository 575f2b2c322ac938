import Catalogue
import Checks
import TestSupport
import Testing

@Suite("missing")
struct MissingTests {
  private let service = "name: Kotihoito\nsummary: Hoitoa kotiin\nareas: [lappi]\n"

  @Test("Required is an error, expected a warning, and one finding names all units of a document")
  func policy() throws {
    let found = try findings(
      lappi + ["catalogue/services/kotihoito.yaml": service], rules: [Missing()])
    #expect(
      found.map(\.line) == [
        "catalogue/services/kotihoito.yaml:1:7: error: 2 units of 2 missing in se [missing]",
        "catalogue/services/kotihoito.yaml:1:7: warning: 2 units of 2 missing in sv [missing]",
      ])
    #expect(found.map(\.units) == [["name", "summary"], ["name", "summary"]])
    #expect(found.map(\.locale) == ["se", "sv"])
  }

  @Test("The place is that of the first missing unit; an entry without a target is missing")
  func place() throws {
    let locale = "locales/se/services.yaml"
    let entries = """
      format: 1
      documents:
        kotihoito:
          name:
            source: Kotihoito
            target: Ruoktodikšu
            state: translated
          summary:
            source: Hoitoa kotiin

      """
    let found = try findings(
      lappi + ["catalogue/services/kotihoito.yaml": service, locale: entries], rules: [Missing()],
      locales: [1])
    #expect(
      found.map(\.line) == [
        "catalogue/services/kotihoito.yaml:2:10: error: 1 unit of 2 missing in se [missing]"
      ])
  }

  @Test("Nothing is said where no policy asks, nor of outdated units")
  func quiet() throws {
    let alone = ["catalogue/services/kotihoito.yaml": "name: Kotihoito\n"]
    #expect(try findings(alone, rules: [Missing()]).isEmpty)
    let outdated: LocaleFile = [.init("lappi", "name", "Lapin alue", "Lappi")]
    #expect(
      try findings(lappi + ["locales/se/areas.yaml": outdated.text], rules: [Missing()]).isEmpty)
  }
}
