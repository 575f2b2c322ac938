import Catalogue
import Checks
import TestSupport
import Testing

@Suite("unused-ignore")
struct UnusedIgnoreTests {
  private func found(
    _ entry: String, rules: [any Rule] = Rules.all(today: today), settings: String = ""
  ) throws -> Checker.Result {
    check(
      try TemporaryWorkspace([
        "catalogue/kielipolku.yaml": TemporaryWorkspace.settings(rules: settings),
        "catalogue/services/a.yaml": "name: Hoito 1\n",
        "locales/sv/services.yaml": "format: 1\ndocuments:\n  a:\n    name: {\(entry)}\n",
      ]), rules: rules)
  }

  private let idle = "source: Hoito 1, target: Vård 1, state: translated, ignore: {number: vuosi}"

  @Test("A silence that hides nothing is found, at its entry")
  func unused() throws {
    #expect(
      try found(idle).findings.map(\.line) == [
        "locales/sv/services.yaml:4:5: warning: 'ignore' names 'number', which finds nothing here "
          + "[unused-ignore]"
      ])
  }

  @Test("One that hides something is not, and what it hides is kept with the reason")
  func used() throws {
    let result = try found(
      "source: Hoito 1, target: Vård 2, state: translated, ignore: {number: vuosi}")
    #expect(result.findings.isEmpty)
    #expect(result.silenced.map(\.rule) == ["number", "number"])
    #expect(result.silenced.map(\.silence) == ["vuosi", "vuosi"])
  }

  @Test("A rule that is not there is named")
  func unknown() throws {
    let result = try found(
      "source: Hoito 1, target: Vård 1, state: translated, ignore: {numbers: vuosi}")
    #expect(
      result.findings.map(\.message) == ["'ignore' names 'numbers', but there is no such rule"])
  }

  @Test("Rules that were not asked, are off or have an old Finnish to go by are left alone")
  func unasked() throws {
    #expect(try found(idle, rules: [UnusedIgnore(), DoubleSpace()]).findings.isEmpty)
    #expect(try found(idle, settings: "number: off").findings.isEmpty)
    #expect(try found(idle, settings: "unused-ignore: off").findings.isEmpty)
    let outdated = idle.replacing("source: Hoito 1", with: "source: Hoito 2")
    #expect(try found(outdated).findings.map(\.rule) == ["outdated"])
    let empty = idle.replacing("Vård 1", with: "''")
    #expect(try !found(empty).findings.contains { $0.rule == "unused-ignore" })
  }
}
