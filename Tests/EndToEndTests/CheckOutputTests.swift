import Foundation
import JSON
import TestSupport
import Testing

@Suite("check's forms of output")
struct CheckOutputTests {
  private static let nasty = "::error::x%0A\u{1B}[31m\u{2028}<&>\"]]>"

  private func workspace(_ changes: [String: String] = [:]) throws -> TemporaryWorkspace {
    try TemporaryWorkspace(Sample.spaces.merging(changes) { $1 })
  }

  private func run(_ arguments: String..., in workspace: TemporaryWorkspace) throws -> Program.Run {
    try Program.run(["check", "--rule", "double-space"] + arguments, in: workspace.folder)
  }

  @Test("text shows the line, a caret and the repair where that is asked for, and else one line")
  func excerpts() throws {
    let shown = try run("--excerpts", "always", in: workspace())
    #expect(
      shown.text
        == """
        catalogue/services/a.yaml:1:12: warning: two spaces in a row [double-space]
          | name: "Äiti  ja lapsi"
          |            ^~
          |             \u{20}

        """.replacing("             \u{20}\n", with: "             \n"))
    #expect(try run(in: workspace()).lines.count == 1)
    #expect(shown.errors.hasSuffix("0 errors, 1 warning, 0 notes, 1 silenced\n"))
  }

  @Test("a long line is cut round the fault, and what could act on a terminal is escaped")
  func longLines() throws {
    let words = String(repeating: "sana ", count: 40)
    let name = "name: \"\(words)\\e[31m  \(words)\"\n"
    let shown = try run(
      "--excerpts", "always", in: workspace(["catalogue/services/a.yaml": name]))
    #expect(shown.lines.allSatisfy { $0.count < 130 })
    #expect(shown.text.contains("  | …") && !shown.output.contains(0x1B))
  }

  @Test("JSON counts what was silenced")
  func silenced() throws {
    let report = try run("--format", "json", in: workspace()).json()
    #expect(report["silenced"] == 1)
    #expect(report["findings"]?.elements?.first?["endColumn"] == 14)
    #expect(report["findings"]?.elements?.first?["repair"] == " ")
  }

  @Test("--sort severity shows the worst first, and else the order of places")
  func order() throws {
    let folder = try Sample.workspace().folder
    func severities(_ arguments: String...) throws -> [String] {
      try Program.run(["check", "--format", "json"] + arguments, in: folder).json()["findings"]?
        .elements?.compactMap { $0["severity"]?.text } ?? []
    }
    let worst = try severities("--sort", "severity")
    let rank = ["error": 0, "warning": 1, "note": 2]
    #expect(worst == worst.sorted { rank[$0] ?? 9 < rank[$1] ?? 9 })
    #expect(try severities().sorted() == worst.sorted())
    #expect(try severities() != worst)
  }

  @Test("--baseline leaves what was there before, though lines have moved, and shows what is new")
  func baseline() throws {
    let workspace = try workspace()
    let report = try run("--format", "json", in: workspace)
    try workspace.folder.write(report.text, to: "ennen.json")
    let old = "# Uusi rivi\nname: \"Äiti  ja lapsi\"\n"
    try workspace.folder.write(old, to: "catalogue/services/a.yaml")
    let path = workspace.folder.path("ennen.json")
    #expect(try run("--baseline", path, in: workspace).text.isEmpty)
    try workspace.folder.write(old + "summary: a  b\n", to: "catalogue/services/a.yaml")
    let new = try run("--baseline", path, "--fail-on", "warning", in: workspace)
    #expect(new.lines.map { $0.prefix(30) } == ["catalogue/services/a.yaml:3:11"[...].prefix(30)])
    #expect(new.exitCode == 1)
  }

  @Test("A baseline that is none is an error", arguments: ["{}", "[", "{\"findings\": [1]}"])
  func badBaseline(text: String) throws {
    let workspace = try workspace(["ennen.json": text])
    let path = workspace.folder.path("ennen.json")
    #expect(try run("--baseline", path, in: workspace).exitCode == 65)
    #expect(try run("--baseline", path + "x", in: workspace).exitCode == 66)
  }

  @Test("SARIF has fingerprints that stay, fixes, and what was silenced with the reason")
  func sarif() throws {
    let workspace = try workspace()
    let results = try sarifResults(workspace)
    #expect(results.count == 2)
    let fix = results[0]["fixes"]?.elements?.first?["artifactChanges"]?.elements?.first
    #expect(fix?["replacements"]?.elements?.first?["deletedRegion"]?["startColumn"] == 13)
    #expect(results[1]["suppressions"] == [["kind": "inSource", "justification": "asettelu"]])
    try workspace.folder.write(
      "# Rivi\nname: \"Äiti  ja lapsi\"\n", to: "catalogue/services/a.yaml")
    let moved = try sarifResults(workspace)
    #expect(moved[0]["partialFingerprints"] == results[0]["partialFingerprints"])
    #expect(moved[0]["locations"] != results[0]["locations"])
    #expect(results[0]["partialFingerprints"] != results[1]["partialFingerprints"])
  }

  private func sarifResults(_ workspace: TemporaryWorkspace) throws -> [JSONValue] {
    let report = try run("--format", "sarif", in: workspace).json()
    return report["runs"]?.elements?.first?["results"]?.elements ?? []
  }

  private func nastyWorkspace() throws -> TemporaryWorkspace {
    try TemporaryWorkspace([
      "catalogue/services/a.yaml":
        "name: N\nstatus: \"::error::x%0A\\e[31m\\u2028<&>\\\"]]>\\uFFFE\"\n"
    ])
  }

  @Test("JUnit is XML whatever the texts are", .enabled(if: Program.has("xmllint")))
  func junit() throws {
    let workspace = try nastyWorkspace()
    let run = try Program.run(["check", "--format", "junit"], in: workspace.folder)
    #expect(run.text.contains("<testsuites name=\"kielipolku check\" tests=\"1\" failures=\"1\""))
    try workspace.folder.write(run.text, to: "tulos.xml")
    let lint = try Program.run(["xmllint", "--noout", "tulos.xml"], at: workspace.folder.path)
    #expect(lint.exitCode == 0, "\(lint.errors)")
    let silenced = try self.run("--format", "junit", in: self.workspace())
    #expect(silenced.text.contains("<skipped message=\"asettelu\"/>"))
    #expect(silenced.text.contains("<system-out>warning: two spaces in a row</system-out>"))
  }

  @Test("no text of a workspace is a command to GitHub Actions")
  func github() throws {
    let run = try Program.run(["check", "--format", "github"], in: nastyWorkspace().folder)
    #expect(run.lines.count == 1)
    #expect(run.text.hasPrefix("::error file=catalogue/services/a.yaml,line=2,col=9,title="))
    #expect(run.text.contains("::error::x%250A\\u{1B}[31m"))
  }

  @Test("hundreds of findings in a file are counted, and JSON has them all")
  func cap() throws {
    let keys = (0..<500).map { "tuntematon\($0): 1\n" }.joined()
    let workspace = try TemporaryWorkspace(["catalogue/services/a.yaml": "name: N\n" + keys])
    let text = try Program.run(["check"], in: workspace.folder)
    #expect(text.lines.count == 200)
    #expect(text.errors.contains("catalogue/services/a.yaml: 300 more"))
    #expect(text.errors.contains("500 errors"))
    let json = try Program.run(["check", "--format", "json"], in: workspace.folder).json()
    #expect(json["findings"]?.elements?.count == 500)
  }
}
