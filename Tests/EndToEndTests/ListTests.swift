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

  private func units(_ arguments: String...) throws -> [String] {
    let workspace = try Sample.workspace(["catalogue/services/muu.yaml": "name: Muu  palvelu\n"])
    let run = try Program.run(
      ["list", "--locale", "se", "--format", "json"] + arguments, in: workspace.folder)
    return try run.json().elements?.map {
      "\($0["document"]?.text ?? "")#\($0["unit"]?.text ?? "")"
    } ?? []
  }

  @Test("narrows to a type, an area, what is required, and what a rule finds")
  func filters() throws {
    let kotihoito = ["name", "summary", "description.1", "description.2"]
      .map { "services/kotihoito#\($0)" }
    #expect(try units("--type", "area") == ["areas/inari#name"])
    #expect(try units("--area", "inari", "--type", "service") == kotihoito)
    #expect(try units("--required", "--type", "service") == kotihoito)
    #expect(try units("--rule", "double-space") == ["services/muu#name"])
    #expect(try units("--rule", "missing") == kotihoito)
  }

  @Test(
    "a rule, type or area that is not there is wrong usage",
    arguments: [["--rule", "x"], ["--type", "x"], ["--area", "x"], ["--organisation", "x"]])
  func unknown(arguments: [String]) throws {
    let folder = try Sample.workspace().folder
    #expect(try Program.run(["list"] + arguments, in: folder).exitCode == 64)
  }
}
