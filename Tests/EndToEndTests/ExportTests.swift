import JSON
import TestSupport
import Testing

@Suite("export")
struct ExportTests {
  @Test("xliff writes a file, or into a folder, and nothing in the workspace")
  func xliff() throws {
    let folder = try Sample.workspace().folder
    let before = try folder.snapshot()
    let out = try TemporaryFolder(["dist/.keep": ""])
    for output in ["new/a.xlf", "dist"] {
      let command = ["export", "xliff", "--locale", "se", "-o", out.path(output)]
      #expect(try Program.run(command, in: folder).exitCode == 0)
    }
    #expect(try out.bytes("new/a.xlf") == out.bytes("dist/se.xlf"))
    #expect(try out.text("dist/se.xlf").contains("<file id=\"services.kotihoito\""))
    #expect(try folder.snapshot() == before)
  }

  @Test("xliff of several locales goes into a folder")
  func severalLocales() throws {
    let folder = try Sample.workspace().folder
    let out = try TemporaryFolder()
    let command = ["export", "xliff", "--locale", "sv,se,sms", "-o", out.path("new/xliff")]
    #expect(try Program.run(command, in: folder).exitCode == 0)
    #expect(out.files == ["new/xliff/se.xlf", "new/xliff/sms.xlf", "new/xliff/sv.xlf"])
    #expect(try out.text("new/xliff/sms.xlf").contains("trgLang=\"sms\""))
  }

  @Test("xliff split by document or type goes into a folder of the locale")
  func split() throws {
    let folder = try Sample.workspace().folder
    let out = try TemporaryFolder()
    for split in ["document", "type"] {
      let command = ["export", "xliff", "--locale", "se", "--split", split, "-o", out.path(split)]
      #expect(try Program.run(command, in: folder).exitCode == 0)
    }
    #expect(
      out.files == [
        "document/se/areas.inari.xlf", "document/se/services.kotihoito.xlf", "type/se/areas.xlf",
        "type/se/services.xlf",
      ])
  }

  @Test("xliff takes types, areas and a number of words")
  func selection() throws {
    let folder = try Sample.workspace().folder
    let out = try TemporaryFolder()
    func names(_ arguments: [String]) throws -> Int {
      let file = out.path("a.xlf")
      let run = try Program.run(
        ["export", "xliff", "--locale", "se", "-o", file] + arguments, in: folder)
      #expect(run.exitCode == 0, "\(run.errors)")
      return try out.text("a.xlf").ranges(of: "<file ").count
    }
    #expect(try names([]) == 2)
    #expect(try names(["--type", "service"]) == 1)
    #expect(try names(["--area", "inari"]) == 2)
    #expect(try names(["--words", "1"]) == 1)
  }

  @Test("nothing to export: a message and no file")
  func nothing() throws {
    let folder = try Sample.workspace().folder
    let run = try Program.run(
      ["export", "xliff", "--locale", "se", "--only", "final", "-o", "x.xlf"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("nothing to export"))
    #expect(!folder.files.contains("x.xlf"))
  }

  @Test("json gives catalogues in five languages, the same each time")
  func json() throws {
    let folder = try Sample.workspace().folder
    let out = try TemporaryFolder()
    let command = ["export", "json", "-o", out.path("a")]
    #expect(try Program.run(command, in: folder).exitCode == 0)
    let services = try JSONValue(parsing: out.bytes("a/sv/services.json"))
    let service = try #require(services.elements?.first)
    #expect(service["name"] == ["text": "Hemvård", "locale": "sv"])
    #expect(service["summary"] == ["text": "Hjälp hemma", "locale": "sv", "outdated": true])
    #expect(service["description"]?["locale"] == "fi")
    let again = ["export", "json", "-o", out.path("b")]
    #expect(try Program.run(again, in: folder, environment: ["LC_ALL": "C"]).exitCode == 0)
    for file in ["index.json", "fi/services.json", "sms/areas.json", "schema/services.json"] {
      #expect(try out.bytes("a/\(file)") == out.bytes("b/\(file)"), "\(file)")
    }
  }
}
