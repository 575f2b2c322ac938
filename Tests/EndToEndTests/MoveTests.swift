import TestSupport
import Testing

@Suite("move and prune")
struct MoveTests {
  @Test("a document moves with its translations, and status stays what it was")
  func move() throws {
    let folder = try Sample.workspace().folder
    let before = try Program.run(["status", "--format", "json"], in: folder).output
    let dry = try Program.run(
      ["move", "services/kotihoito", "services/koti/hoito", "--dry-run"], in: folder)
    #expect(dry.lines.contains("catalogue/services/koti/hoito.yaml"))
    #expect(try Program.run(["status", "--format", "json"], in: folder).output == before)
    let run = try Program.run(["move", "services/kotihoito", "services/koti/hoito"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.output == dry.output)
    #expect(!folder.files.contains("catalogue/services/kotihoito.yaml"))
    #expect(try Program.run(["status", "--format", "json"], in: folder).output == before)
  }

  @Test("the record of a package that is out follows; one that is not understood stops the move")
  func records() throws {
    let folder = try Sample.workspace().folder
    let record = "locales/handoffs/se-2026-11-21.yaml"
    let new = ["--date", "2026-11-21", "handoff", "new", "--locale", "se", "-o", "out"]
    #expect(try Program.run(new, in: folder).exitCode == 0)
    let move = ["move", "services/kotihoito", "services/apu"]
    let run = try Program.run(move, in: folder)
    #expect(run.lines.contains { $0 == record })
    #expect(try folder.text(record).contains("  services/apu:\n    name: sha256-"))
    let shown = try Program.run(["handoff", "show", "se-2026-11-21"], in: folder)
    #expect(shown.lines.contains("out: services/apu#name"))
    try folder.write(try folder.text(record) + "x: 1\n", to: record)
    let before = try folder.snapshot()
    let refused = try Program.run(["move", "services/apu", "services/tuki"], in: folder)
    #expect(refused.exitCode == 65 && refused.errors.contains("[handoff-file]"))
    #expect(try folder.snapshot() == before)
  }

  @Test(
    "what cannot be renamed says why and by which code",
    arguments: [
      ("services/x", "services/y", 66), ("services/kotihoito", "areas/y", 64),
      ("areas/inari", "areas/Inari", 64), ("service.name", "service.summary", 73),
    ] as [(String, String, Int32)])
  func refused(old: String, new: String, code: Int32) throws {
    let folder = try Sample.workspace().folder
    let before = try folder.snapshot()
    let run = try Program.run(["move", old, new], in: folder)
    #expect(run.exitCode == code)
    #expect(run.errors.hasPrefix("kielipolku: "))
    #expect(try folder.snapshot().filter { !$0.key.hasPrefix(".") } == before)
  }

  @Test("prune shows and takes out orphans, and after it there are none")
  func prune() throws {
    let folder = try Sample.workspace().folder
    try folder.remove("catalogue/services/kotihoito.yaml")
    let dry = try Program.run(["prune", "--dry-run"], in: folder)
    #expect(dry.lines.count == 1 && dry.text.contains("[orphan]"))
    #expect(dry.errors == "1 orphan would be taken out\n")
    #expect(try folder.text("locales/sv/services.yaml").contains("Hemvård"))
    #expect(try Program.run(["prune"], in: folder).output == dry.output)
    #expect(try !folder.text("locales/sv/services.yaml").contains("Hemvård"))
    #expect(try Program.run(["prune"], in: folder).output.isEmpty)
  }
}
