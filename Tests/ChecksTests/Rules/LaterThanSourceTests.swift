import Catalogue
import Checks
import TestSupport
import Testing

@Suite("later-than-source")
struct LaterThanSourceTests {
  private func found(_ status: String, _ entries: LocaleFile? = nil) throws -> [String] {
    let service = "name: Hoito\nsummary: Apua\nareas: [lappi]\n\(status)"
    var files = ["catalogue/services/a.yaml": service]
    files["locales/se/services.yaml"] = entries?.text
    return try findings(lappi + files, rules: [LaterThanSource()]).map(\.line)
  }

  @Test(
    "A published document that a required locale does not have in whole is found, at its status")
  func later() throws {
    #expect(
      try found("status: published\n", [.init("a", "name", "Hoito", "T", .initial)]) == [
        "catalogue/services/a.yaml:4:9: warning: 'published' in Finnish; units not to be shown yet in "
          + "se (2) [later-than-source]"
      ])
  }

  @Test("One that is hidden, has no status, or is complete where it must be, is left alone")
  func together() throws {
    #expect(try found("status: draft\n").isEmpty)
    #expect(try found("").isEmpty)
    #expect(
      try found(
        "status: published\n",
        [.init("a", "name", "Vanha", "T"), .init("a", "summary", "Apua", "T", .final)]
      ).isEmpty)
  }
}
