import JSON
import TestSupport
import Testing

@Suite("list")
struct ListTests {
  @Test("gives units with their Finnish and its place")
  func json() throws {
    let run = try Program.run(
      ["list", "--state", "outdated,translated", "--locale", "sv", "--format", "json"],
      in: Sample.workspace().folder)
    #expect(
      try JSONValue(parsing: run.output) == [
        [
          "document": "services/kotihoito", "unit": "name", "locale": "sv", "state": "translated",
          "source": "Kotihoito", "target": "Hemvård",
          "file": "catalogue/services/kotihoito.yaml", "line": 2,
        ],
        [
          "document": "services/kotihoito", "unit": "summary", "locale": "sv", "state": "outdated",
          "source": "Apua kotiin", "target": "Hjälp hemma",
          "file": "catalogue/services/kotihoito.yaml", "line": 3,
        ],
      ])
  }

  @Test("its YAML can be filled in and pasted")
  func yaml() throws {
    let folder = try Sample.workspace().folder
    let run = try Program.run(
      ["list", "--state", "missing", "--locale", "smn", "--format", "yaml"], in: folder)
    let filled = run.text.split(separator: "# locales/smn/").map { part in
      let lines = part.split(separator: "\n", maxSplits: 1)
      return (file: lines[0], text: lines[1].replacing("target: \"\"", with: "target: x"))
    }
    #expect(filled.map(\.file) == ["areas.yaml", "services.yaml"])
    for (file, text) in filled { try folder.write("format: 1\n\(text)", to: "locales/smn/\(file)") }
    let status = try Program.run(["status", "--locale", "smn", "--format", "json"], in: folder)
    #expect(try JSONValue(parsing: status.output)["locales"]?["smn"]?["translated"] == 5)
  }
}
