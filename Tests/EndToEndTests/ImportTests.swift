import Foundation
import JSON
import TestSupport
import Testing

@Suite("kielipolku import")
struct ImportTests {
  /// A workspace and a delivery of its Swedish, which an edit may change.
  private func delivery(
    _ changes: [String: String] = [:], _ edit: (String) -> String = ImportTests.translated
  ) throws -> TemporaryFolder {
    let folder = try Sample.workspace(changes).folder
    let export = try Program.run(
      ["export", "xliff", "--locale", "sv", "-o", "back.xlf"], in: folder)
    #expect(export.exitCode == 0)
    try folder.write(edit(folder.text("back.xlf")), to: "back.xlf")
    return folder
  }

  /// Puts Swedish into two documents.
  private static func translated(_ text: String) -> String {
    text.replacing(
      ">Inari</source>", with: ">Inari</source><target>Enare</target>", maxReplacements: 1
    ).replacing(
      ">Soita, kun tarvitset apua.</source>",
      with: ">Soita, kun tarvitset apua.</source><target>Ring när du behöver hjälp.</target>")
  }

  @Test("takes what is new, and says what became of each unit")
  func taken() throws {
    let folder = try delivery()
    let run = try Program.run(["import", "back.xlf"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.lines == ["back.xlf (sv): 5 units: 3 unchanged, 2 accepted"])
    #expect(try folder.text("locales/sv/areas.yaml").contains("target: Enare"))
    #expect(
      try folder.text("locales/sv/services.yaml").contains("target: Ring när du behöver hjälp."))
    let before = try folder.snapshot()
    let again = try Program.run(["import", "back.xlf"], in: folder)
    #expect(again.lines == ["back.xlf (sv): 5 units: 5 unchanged"])
    #expect(try folder.snapshot() == before)
  }

  @Test("--dry-run shows the same and writes nothing, not even a lock")
  func dry() throws {
    let folder = try delivery()
    let before = try folder.snapshot()
    let dry = try Program.run(["import", "--dry-run", "back.xlf"], in: folder)
    #expect(try folder.snapshot() == before)
    #expect(dry.text == (try Program.run(["import", "back.xlf"], in: folder).text))
  }

  @Test("as JSON, every unit")
  func json() throws {
    let folder = try delivery()
    let file = try #require(
      try Program.run(["import", "--format", "json", "back.xlf"], in: folder).json()["files"]?
        .elements?.first)
    #expect(file["file"]?.text == "back.xlf" && file["locale"]?.text == "sv")
    #expect(file["units"]?.elements?.count == 5)
    #expect(file["units"]?.elements?.first?["document"]?.text == "areas/inari")
    #expect(file["units"]?.elements?.first?["unit"]?.text == "name")
    #expect(file["units"]?.elements?.first?["outcome"]?.text == "accepted")
    #expect(file["counts"]?["accepted"]?.integer == 2 && file["counts"]?["conflict"]?.integer == 0)
  }

  @Test("1 where a unit needs a look, with its place and its text")
  func findings() throws {
    let folder = try delivery { text in
      text.replacing(
        ">Inari</source>", with: ">Inari</source><target>Enare &lt;P0/&gt;</target>",
        maxReplacements: 1)
    }
    let run = try Program.run(["import", "back.xlf"], in: folder)
    #expect(run.exitCode == 1)
    let lines = try folder.text("back.xlf").split(
      separator: "\n", omittingEmptySubsequences: false)
    let index = try #require(lines.firstIndex { $0.contains("name=\"areas/inari#name\"") })
    let (line, column) = (index + 1, lines[index].prefix { $0 == " " }.count + 1)
    #expect(
      run.lines.last
        == """
        back.xlf:\(line):\(column): rejected: areas/inari#name: '<P0/>' came back as text \
        ← Enare <P0/>
        """)
    let json = try Program.run(["import", "--format", "json", "back.xlf"], in: folder).json()
    let unit = json["files"]?.elements?.first?["units"]?.elements?.first { $0["message"] != nil }
    #expect(unit?["line"]?.integer == line && unit?["column"]?.integer == column)
    #expect(!folder.files.contains("locales/sv/areas.yaml"))
  }

  @Test("65 where a file is refused, 66 where one is not there; others are taken or nothing is")
  func refused() throws {
    let folder = try delivery()
    try folder.write("<xliff", to: "broken.xlf")
    let run = try Program.run(["import", "broken.xlf", "back.xlf"], in: folder)
    #expect(run.exitCode == 65)
    #expect(run.lines.first?.hasPrefix("broken.xlf:1:1: refused: ") == true)
    #expect(try folder.text("locales/sv/areas.yaml").contains("target: Enare"))

    let other = try delivery()
    let before = try other.snapshot()
    #expect(try Program.run(["import", "back.xlf", "none.xlf"], in: other).exitCode == 66)
    #expect(try other.snapshot().filter { !$0.key.hasPrefix(".kielipolku") } == before)
  }

  @Test(
    "hostile files are refused, and nothing changes",
    arguments: [
      ("<xliff", "<!DOCTYPE x SYSTEM \"http://localhost/x\"><xliff"),
      ("<xliff", "<!DOCTYPE x [<!ENTITY a \"b\">]><xliff"),
      ("<xliff", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><xliff"),
      (">Inari<", ">&e;<"), (">Inari<", ">\u{0}<"), (">Inari<", ">&#x1;<"),
      (">Inari<", "><xi:include href=\"/etc/passwd\"/><"), ("</xliff>", ""),
      ("</xliff>", "</xliff><x/>"), ("UTF-8", "UTF-7"),
      (">Inari<", ">" + String(repeating: "<mrk>", count: 300) + "<"),
    ])
  func hostile(_ old: String, _ new: String) throws {
    let folder = try delivery { $0.replacing(old, with: new, maxReplacements: 1) }
    let before = try folder.snapshot()
    let run = try Program.run(["import", "back.xlf"], in: folder)
    #expect(run.exitCode == 65)
    #expect(run.lines.first?.contains(": refused: ") == true)
    #expect(!run.text.contains("root:"))
    #expect(try folder.snapshot() == before)
  }

  @Test("65 where the workspace itself cannot be read in whole")
  func broken() throws {
    let folder = try delivery()
    try folder.write("name: [", to: "catalogue/services/rikki.yaml")
    #expect(try Program.run(["import", "back.xlf"], in: folder).exitCode == 65)
    #expect(!folder.files.contains("locales/sv/areas.yaml"))
  }

  @Test("--as and --prefer")
  func options() throws {
    let folder = try delivery { text in
      text.replacing("<target>Hemvård</target>", with: "<target>Vård i hemmet</target>")
        .replacing("state=\"translated\"", with: "state=\"final\"")
    }
    let file = "locales/sv/services.yaml"
    try folder.write(
      folder.text(file).replacing("target: Hemvård", with: "target: Hemsjukvård"), to: file)
    #expect(try Program.run(["import", "back.xlf"], in: folder).exitCode == 1)
    let run = try Program.run(
      ["import", "--as", "editor", "--prefer", "incoming", "back.xlf"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.text.contains("(was: Hemsjukvård)"))
    let text = try folder.text(file)
    #expect(text.contains("target: Vård i hemmet\n      state: final"))
    #expect(!text.contains("incoming"))
    #expect(try Program.run(["import", "--as", "anyone", "back.xlf"], in: folder).exitCode == 64)
  }

  @Test(
    "killed at any write, each file is old or new, and another run completes it",
    .enabled(if: Program.canTrace))
  func killed() throws {
    let record = "locales/handoffs/sv-2026-02-01.yaml"
    func prepared() throws -> TemporaryFolder {
      let folder = try delivery()
      let base = try folder.text("back.xlf").firstMatch(
        of: /areas\/inari#name(?s:.*?)(sha256-[0-9a-f]+)/)
      try folder.write(
        """
        format: 1
        locale: sv
        created: "2026-02-01"
        documents:
          areas/inari:
            name: \(base.map { String($0.output.1) } ?? "")

        """, to: record)
      return folder
    }
    let files = ["locales/sv/areas.yaml", "locales/sv/services.yaml", record]
    let new = try prepared()
    let command = ["--date", "2026-03-01", "import", "back.xlf"]
    #expect(try Program.run(command, in: new).exitCode == 0)
    #expect(try new.text(record).contains("deliveries"))
    var kills = 0
    for call in ["fchmod", "write", "fsync", "rename"] {
      for count in 1...4 {
        let folder = try prepared()
        let before = files.map { try? folder.bytes($0) }
        let run = try Program.run(command, in: folder, killedAt: call, count)
        kills += run.exitCode == 0 ? 0 : 1
        for (file, old) in zip(files, before) {
          let now = try? folder.bytes(file)
          #expect(try now == old || now == new.bytes(file), "\(file) after \(call) \(count)")
        }
        #expect(try Program.run(command, in: folder).exitCode == 0)
        for file in files { #expect(try folder.bytes(file) == new.bytes(file)) }
        #expect(!folder.files.contains { $0.contains("kielipolku-tmp") })
      }
    }
    #expect(kills >= 8)
  }
}
