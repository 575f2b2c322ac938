import JSON
import TestSupport
import Testing

@Suite("The catalogue of this project")
struct ProjectCatalogueTests {
  @Test("has no fault but what is truly missing or expected")
  func check() throws {
    let run = try Program.run(
      [Program.path, "--date", "2026-11-21", "check", "--format", "json"], at: Program.project)
    let findings = try #require(try JSONValue(parsing: run.output)["findings"]?.elements)
    let lacking = ["missing", "unfinished", "later-than-source", "expected", "unreferenced"]
    let others = findings.filter { !lacking.contains($0["rule"]?.text ?? "") }
    #expect(others.isEmpty)
    #expect(findings.contains { $0["rule"] == "missing" })
  }

  @Test("is as normalise would write it")
  func normalised() throws {
    let run = try Program.run([Program.path, "normalise", "--check"], at: Program.project)
    #expect(run.exitCode == 0)
  }
}
