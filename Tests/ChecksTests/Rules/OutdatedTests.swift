import Catalogue
import Checks
import TestSupport
import Testing

@Suite("outdated")
struct OutdatedTests {
  private func found(_ locale: String, source: String) throws -> [String] {
    let file: LocaleFile = [.init("lappi", "name", source, "Lappi")]
    return try findings(lappi + ["locales/\(locale)/areas.yaml": file.text], rules: [Outdated()])
      .map(\.line)
  }

  @Test(
    "Its weight is that of the policy, and its place the entry",
    arguments: [("se", "error"), ("sv", "warning"), ("smn", "note")])
  func severity(locale: String, severity: String) throws {
    #expect(
      try found(locale, source: "Lapin alue") == [
        "locales/\(locale)/areas.yaml:4:5: \(severity): the translation is of an earlier Finnish "
          + "[outdated]"
      ])
  }

  @Test("Finnish that differs only by what normalise puts right is the same")
  func same() throws {
    #expect(try found("se", source: "Lappi  ").isEmpty)
  }
}
