import JSON
import TestSupport
import Testing

@Suite("xliff")
struct XLIFFTests {
  static let valid = """
    <?xml version="1.0" encoding="UTF-8"?>
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="fi" trgLang="se">
    <file id="f"><unit id="u"><segment><source>Palvelu</source></segment></unit></file>
    </xliff>

    """
  static let invalid = valid.replacing("<unit id=\"u\">", with: "<unit>")

  @Test("validate exits with 0, 1, 65 and 66, and says where")
  func exitCodes() throws {
    let folder = try TemporaryFolder([
      "valid.xlf": Self.valid, "invalid.xlf": Self.invalid, "broken.xlf": "<xliff",
      "doctype.xlf": "<!DOCTYPE x [<!ENTITY a \"b\">]><x/>",
    ])
    func validate(_ files: String...) throws -> Program.Run {
      try Program.run(["xliff", "validate"] + files, in: folder)
    }
    #expect(try validate("valid.xlf").exitCode == 0)
    let invalid = try validate("invalid.xlf", "valid.xlf")
    #expect(invalid.exitCode == 1)
    #expect(invalid.text.hasPrefix("invalid.xlf:3:14: error: "))
    #expect(try validate("broken.xlf").exitCode == 65)
    #expect(try validate("doctype.xlf").text.hasPrefix("doctype.xlf:1:1: error: "))
    #expect(try validate("nothing.xlf").exitCode == 66)
    #expect(try validate("invalid.xlf", "nothing.xlf", "broken.xlf").exitCode == 66)
    #expect(try validate().exitCode == 64)
  }

  @Test("findings as JSON name the section of the specification")
  func json() throws {
    let folder = try TemporaryFolder(["a.xlf": Self.invalid])
    let run = try Program.run(["xliff", "validate", "--format", "json", "a.xlf"], in: folder)
    let report = try JSONValue(parsing: run.output)
    let finding = try #require(report["findings"]?.elements?.first)
    #expect(finding["file"] == "a.xlf")
    #expect(finding["line"] == 3)
    #expect(finding["column"] == 14)
    #expect(finding["spec"]?.text?.isEmpty == false)
    #expect(report["counts"]?["error"] == 1)
  }

  @Test("findings as SARIF have rules, places and addresses")
  func sarif() throws {
    let folder = try TemporaryFolder(["ä b.xlf": Self.invalid])
    let run = try Program.run(["xliff", "validate", "--format", "sarif", "ä b.xlf"], in: folder)
    let report = try JSONValue(parsing: run.output)
    #expect(report["version"] == "2.1.0")
    let result = try #require(report["runs"]?.elements?.first?["results"]?.elements?.first)
    let place = try #require(result["locations"]?.elements?.first?["physicalLocation"])
    #expect(place["artifactLocation"]?["uri"] == "%C3%A4%20b.xlf")
    #expect(place["region"] == ["startLine": 3, "startColumn": 14])
    let rules = report["runs"]?.elements?.first?["tool"]?["driver"]?["rules"]?.elements
    #expect(rules?.map { $0["id"] } == [result["ruleId"]])
  }

  @Test("what is exported is valid", arguments: ["2.0", "2.1", "2.2"])
  func exported(_ version: String) throws {
    let folder = try TemporaryFolder()
    let file = folder.path("sv.xlf")
    let export = ["export", "xliff", "--locale", "sv", "--version", version, "-o", file]
    #expect(try Program.run([Program.path] + export, at: Program.project).exitCode == 0)
    let run = try Program.run(["xliff", "validate", file], in: folder)
    #expect(run.exitCode == 0, "\(run.text)")
  }

  @Test("rules lists the constraints")
  func rules() throws {
    let folder = try TemporaryFolder()
    let text = try Program.run(["xliff", "rules"], in: folder)
    let json = try Program.run(["xliff", "rules", "--format", "json"], in: folder)
    #expect(try JSONValue(parsing: json.output).elements?.count == text.lines.count)
    #expect(text.lines.contains { $0.hasPrefix("unit-id ") })
  }

  @Test("convert writes another version, and says what is lost")
  func convert() throws {
    let folder = try TemporaryFolder([
      "a.xlf": Self.valid,
      "lossy.xlf": Self.valid.replacing("<segment>", with: "<!-- c --><segment>"),
      "broken.xlf": "<xliff",
    ])
    func convert(_ file: String, to version: String, _ output: String) throws -> Program.Run {
      try Program.run(["xliff", "convert", file, "--to", version, "-o", output], in: folder)
    }
    #expect(try convert("a.xlf", to: "1.2", "old.xlf").exitCode == 0)
    #expect(try folder.text("old.xlf").contains("<trans-unit id=\"u\"><source>Palvelu</source>"))
    #expect(try convert("old.xlf", to: "2.2", "new.xlf").exitCode == 0)
    let back = try Program.run(["xliff", "validate", "old.xlf", "new.xlf"], in: folder)
    #expect(back.exitCode == 0)
    let lossy = try convert("lossy.xlf", to: "1.2", "lost.xlf")
    #expect(lossy.exitCode == 0)
    #expect(lossy.errors.contains("lossy.xlf:3:14: lost: in ‘unit’ [comment]"))
    #expect(try convert("broken.xlf", to: "1.2", "none.xlf").exitCode == 65)
    #expect(throws: (any Error).self) { try folder.text("none.xlf") }
    #expect(try convert("nothing.xlf", to: "1.2", "none.xlf").exitCode == 66)
    #expect(try convert("a.xlf", to: "3.0", "none.xlf").exitCode == 64)
    #expect(try convert("a.xlf", to: "1.2", "no/folder/a.xlf").exitCode == 73)
  }

  @Test("a file that is larger than --max-size is refused, and the limit can be raised")
  func maxSize() throws {
    let folder = try TemporaryFolder(["a.xlf": Self.valid])
    let commands = [
      ["xliff", "validate", "a.xlf"], ["xliff", "stats", "a.xlf"],
      ["xliff", "convert", "a.xlf", "--to", "1.2", "-o", "b.xlf"],
    ]
    for command in commands {
      let size = Self.valid.utf8.count
      func exitCode(_ limit: String) throws -> Int32 {
        try Program.run(command + ["--max-size", limit], in: folder).exitCode
      }
      #expect(try exitCode("\(size - 1)") == 65)
      for limit in ["\(size)", "1K", "2M", "4G"] { #expect(try exitCode(limit) == 0) }
      for limit in ["0", "-1", "K", "1T", "1.5G", "9999999999G"] {
        #expect(try exitCode(limit) == 64)
      }
      let help = try Program.run(["help"] + command.prefix(2), in: folder).text
      #expect(help.contains("--max-size <size>") && help.contains("(default: 1G)"))
    }
    #expect(try folder.text("a.xlf") == Self.valid)
  }

  @Test("stats counts texts")
  func stats() throws {
    let folder = try TemporaryFolder(["a.xlf": Self.valid, "broken.xlf": "<xliff"])
    let run = try Program.run(["xliff", "stats", "--format", "json", "a.xlf", "a.xlf"], in: folder)
    let counts = try JSONValue(parsing: run.output)
    #expect(counts["total"]?["units"] == 2)
    #expect(counts["untranslated"]?["words"] == 2)
    #expect(counts["repeated"]?["characters"] == 7)
    let text = try Program.run(["xliff", "stats", "a.xlf"], in: folder)
    #expect(text.lines.contains { $0.hasPrefix("total ") })
    #expect(try Program.run(["xliff", "stats", "broken.xlf"], in: folder).exitCode == 65)
    #expect(try Program.run(["xliff", "stats", "nothing.xlf"], in: folder).exitCode == 66)
    #expect(try Program.run(["xliff", "stats"], in: folder).exitCode == 64)
  }
}
