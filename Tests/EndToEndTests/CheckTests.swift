import JSON
import TestSupport
import Testing

@Suite("check")
struct CheckTests {
  @Test("its JSON has the fields and counts that programs rely on")
  func json() throws {
    let run = try Program.run(["check", "--format", "json"], in: Sample.workspace().folder)
    let report = try JSONValue(parsing: run.output)
    let findings = try #require(report["findings"]?.elements)
    let missing = try #require(
      findings.first { $0["rule"] == "missing" && $0["locale"] == "se" })
    #expect(missing["severity"] == "error")
    #expect(missing["file"] == "catalogue/services/kotihoito.yaml")
    #expect(missing["line"] == 2)
    #expect(missing["column"] == 7)
    #expect(missing["document"] == "services/kotihoito")
    #expect(missing["units"] == ["name", "summary", "description.1", "description.2"])
    let outdated = findings.filter { $0["rule"] == "outdated" }
    #expect(outdated.map { $0["unit"] } == ["summary"])
    #expect(outdated.first?["severity"] == "warning")
    #expect(outdated.first?["file"] == "locales/sv/services.yaml")
    for severity in ["error", "warning", "note"] {
      let count = findings.count { $0["severity"]?.text == severity }
      #expect(report["counts"]?[severity]?.integer == count)
    }
  }

  @Test("its SARIF has a result for each finding, and the rules that they name")
  func sarif() throws {
    let folder = try Sample.workspace().folder
    let run = try Program.run(["check", "--format", "sarif"], in: folder)
    let report = try #require(try JSONValue(parsing: run.output)["runs"]?.elements?.first)
    let results = try #require(report["results"]?.elements)
    #expect(results.count == (try Program.run(["check"], in: folder).lines.count))
    let rules = try #require(report["tool"]?["driver"]?["rules"]?.elements)
    #expect(Set(rules.map { $0["id"]?.text }) == ["missing", "outdated", "later-than-source"])
    #expect(Set(results.map { $0["level"]?.text }) == ["error", "warning"])
  }

  @Test("text gives path, line, column, severity, message and rule")
  func text() throws {
    let run = try Program.run(["check", "--locale", "sv"], in: Sample.workspace().folder)
    #expect(
      run.lines.contains(
        "locales/sv/services.yaml:8:5: warning: summary: the translation is of an earlier Finnish "
          + "[outdated]"))
    #expect(run.errors.hasSuffix("0 errors, 3 warnings, 0 notes\n"))
  }

  @Test("paths and rules narrow what is shown")
  func filters() throws {
    let folder = try Sample.workspace().folder
    let areas = try Program.run(["check", "catalogue/areas"], in: folder)
    #expect(!areas.lines.isEmpty)
    #expect(areas.lines.allSatisfy { $0.hasPrefix("catalogue/areas/") })
    let outdated = try Program.run(["check", "--rule", "outdated"], in: folder)
    #expect(outdated.lines.count == 1)
  }

  @Test("the workspace sets the severity of a rule, or turns it off")
  func levels() throws {
    let settings =
      TemporaryWorkspace.settings
      + "rules: {missing: off, later-than-source: off, outdated: error}\n"
    let workspace = try Sample.workspace(["catalogue/kielipolku.yaml": settings])
    let run = try Program.run(["check"], in: workspace.folder)
    #expect(run.exitCode == 1)
    #expect(run.lines.count == 1)
    #expect(run.text.contains("error: summary"))
  }

  @Test("--date decides what is too old")
  func date() throws {
    let model = TemporaryWorkspace.model.replacing(
      "{kind: date}", with: "{kind: date, warn-after: 15m, error-after: 18m}")
    let service = "name: Kotihoito\nconfirmed: 2026-01-31\n"
    let workspace = try TemporaryWorkspace([
      "catalogue/model.yaml": model, "catalogue/services/kotihoito.yaml": service,
    ])
    func check(_ date: String) throws -> String {
      try Program.run(["--date", date, "check"], in: workspace.folder).text
    }
    #expect(try check("2027-04-29").isEmpty)
    #expect(try check("2027-04-30").contains("kotihoito.yaml:2:12: warning:"))
    #expect(try check("2027-07-31").contains("kotihoito.yaml:2:12: error:"))
  }

  @Test("one bad file of each kind stops none of the others from being checked")
  func allProblems() throws {
    let workspace = try Sample.workspace([
      "catalogue/services/a.yaml": "name: [\n", "catalogue/services/b.yaml": "naem: B\n",
      "catalogue/services/Bad Name.yaml": "name: C\n", "catalogue/odd/d.yaml": "name: D\n",
      "locales/smn/services.yaml": "documents: {}\n", "locales/en/services.yaml": "format: 1\n",
    ])
    let before = try workspace.folder.snapshot()
    let run = try Program.run(["check"], in: workspace.folder)
    #expect(run.exitCode == 1)
    for rule in [
      "yaml-syntax", "unknown-field", "file-name", "unknown-type", "locale-file", "missing",
      "outdated",
    ] {
      #expect(run.text.contains("[\(rule)]"), "\(rule)")
    }
    #expect(try workspace.folder.snapshot() == before)
  }
}
