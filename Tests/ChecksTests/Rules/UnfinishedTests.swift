import Catalogue
import Checks
import TestSupport
import Testing

@Suite("unfinished")
struct UnfinishedTests {
  private func found(_ states: [State], complete: String) throws -> [Diagnostic] {
    let units = ["name", "contacts.x.role", "contacts.y.role"]
    let entries = zip(units, states).map { LocaleFile.Entry("a", $0, "T", "t", $1) }
    let service =
      "name: T\nareas: [lappi]\ncontacts: [{id: x, role: T}, {id: y, role: T}]\n"
    let files = [
      "catalogue/kielipolku.yaml": TemporaryWorkspace.settings
        .replacing("complete: translated", with: "complete: \(complete)"),
      "catalogue/services/a.yaml": service, "locales/se/services.yaml": LocaleFile(entries).text,
      "locales/sv/services.yaml": LocaleFile(entries).text,
    ]
    return try findings(lappi + files, rules: [Unfinished()]).filter { $0.document == "services/a" }
  }

  @Test("Units below what counts as complete are found, all of a locale at once")
  func below() throws {
    let found = try found([.translated, .initial, .reviewed], complete: "reviewed")
    #expect(
      found.map(\.line) == [
        "catalogue/services/a.yaml:1:7: warning: 2 of 3 below 'reviewed' in se [unfinished]",
        "catalogue/services/a.yaml:1:7: note: 2 of 3 below 'reviewed' in sv [unfinished]",
      ])
    #expect(found.first?.units == ["name", "contacts.x.role"])
  }

  @Test("Complete, missing and outdated ones are not: others tell of these")
  func complete() throws {
    #expect(try found([.translated, .reviewed, .final], complete: "translated").isEmpty)
    #expect(try found([.final], complete: "final").isEmpty)
    let old: LocaleFile = [.init("a", "name", "Vanha", "t", .initial)]
    let files = ["catalogue/services/a.yaml": "name: T\n", "locales/se/services.yaml": old.text]
    #expect(try findings(lappi + files, rules: [Unfinished()]).isEmpty)
  }
}
