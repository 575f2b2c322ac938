import JSON
import TestSupport
import Testing

@Suite("handoff")
struct HandoffTests {
  private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> Program.Run {
    try Program.run(["--date", "2026-11-21", "handoff"] + arguments, in: folder)
  }

  /// A workspace with one handoff of all that is missing in Northern Sámi.
  private func workspace() throws -> TemporaryFolder {
    let folder = try Sample.workspace().folder
    let run = try run(["new", "--locale", "se", "--due", "2026-12-05", "-o", "out"], in: folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    return folder
  }

  @Test("new makes the package and the record, and changes nothing else")
  func new() throws {
    let folder = try Sample.workspace().folder
    let before = try folder.snapshot()
    let run = try run(["new", "--locale", "se", "--due", "2026-12-05", "-o", "out"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("se-2026-11-21: 4 units of 1 documents"))
    let after = try folder.snapshot()
    #expect(before.allSatisfy { after[$0.key] == $0.value })
    let names = ["order.html", "order.txt", "preview.html", "xliff-1.2.xlf", "xliff-2.1.xlf"]
    #expect(
      after.keys.filter { before[$0] == nil && !$0.hasPrefix(".kielipolku") }.sorted()
        == ["locales/handoffs/se-2026-11-21.yaml"] + names.map { "out/se-2026-11-21-\($0)" })
    #expect(try folder.text("locales/handoffs/se-2026-11-21.yaml").contains("due: \"2026-12-05\""))
  }

  @Test("new numbers a second one of the day, and warns of what is out with the first")
  func second() throws {
    let folder = try workspace()
    let second = try run(["new", "--locale", "se", "-o", "out"], in: folder)
    #expect(second.exitCode == 0)
    #expect(second.errors.hasPrefix("warning: 4 units are out already with se-2026-11-21\n"))
    #expect(folder.files.contains("locales/handoffs/se-2026-11-21-2.yaml"))
    #expect(folder.files.contains("out/se-2026-11-21-2-preview.html"))
  }

  @Test("new does not warn of another locale, of other units, or of what is closed")
  func noOverlap() throws {
    let folder = try workspace()
    #expect(
      try !run(["new", "--locale", "sms", "-o", "out"], in: folder).errors.contains("warning"))
    let closed = try run(["close", "se-2026-11-21"], in: folder)
    #expect(closed.exitCode == 0)
    #expect(
      try !run(["new", "--locale", "se", "-o", "out"], in: folder).errors.contains("warning"))
  }

  @Test(
    "killed at any write, new leaves whole files, and no record of a package that is not there",
    .enabled(if: Program.canTrace))
  func killed() throws {
    let command = ["--date", "2026-11-21", "handoff", "new", "--locale", "se", "-o", "out"]
    let whole = try Sample.workspace().folder
    #expect(try Program.run(command, in: whole).exitCode == 0)
    let made = whole.files.filter { $0.hasPrefix("out/") || $0.hasPrefix("locales/handoffs/") }
    var kills = 0
    for call in ["write", "fsync", "rename"] {
      for count in 1...7 {
        let folder = try Sample.workspace().folder
        let run = try Program.run(command, in: folder, killedAt: call, count)
        kills += run.exitCode == 0 ? 0 : 1
        let there = made.filter(folder.files.contains)
        for file in there { #expect(try folder.bytes(file) == whole.bytes(file), "\(file)") }
        #expect(there == made || !there.contains { $0.hasPrefix("locales/") }, "\(call) \(count)")
        #expect(try Program.run(command, in: folder).exitCode == 0)
        for file in made { #expect(try folder.bytes(file) == whole.bytes(file), "\(file)") }
      }
    }
    #expect(kills >= 12)
  }

  @Test("Nothing to hand off: a message, no file and no record")
  func nothing() throws {
    let folder = try Sample.workspace().folder
    let run = try run(["new", "--locale", "se", "--only", "final", "-o", "out"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.contains("nothing to hand off"))
    #expect(!folder.files.contains { $0.hasPrefix("out") || $0.hasPrefix("locales/handoffs") })
  }

  @Test("list tells what is out, what is late and what is closed")
  func list() throws {
    let folder = try workspace()
    #expect(
      try run(["list"], in: folder).lines.first?.hasPrefix(
        "se-2026-11-21  open  due 2026-12-05") == true)
    let late = try Program.run(
      ["--date", "2026-12-06", "handoff", "list", "--format", "json"], in: folder)
    let record = try #require(try late.json().elements?.first)
    #expect(record["id"] == "se-2026-11-21" && record["state"] == "late")
    #expect(record["units"] == 4 && record["returned"] == 0)
  }

  @Test("close says so in the record, once")
  func close() throws {
    let folder = try workspace()
    #expect(try run(["close", "se-2026-11-21"], in: folder).exitCode == 0)
    #expect(
      try folder.text("locales/handoffs/se-2026-11-21.yaml").contains("closed: \"2026-11-21\""))
    let before = try folder.snapshot()
    #expect(try run(["close", "se-2026-11-21"], in: folder).errors.contains("closed already"))
    #expect(try folder.snapshot() == before)
    #expect(try run(["list", "--open"], in: folder).text.isEmpty)
  }

  @Test("show lists the units")
  func show() throws {
    let folder = try workspace()
    #expect(
      try run(["show", "se-2026-11-21"], in: folder).lines.contains("out: services/kotihoito#name"))
    let shown = try run(["show", "se-2026-11-21", "--format", "json"], in: folder).json()
    #expect(shown["contents"]?.elements?.first?["unit"] == "name")
  }

  @Test("sheet prints the order, the same as in the package")
  func sheet() throws {
    let folder = try workspace()
    let text = try run(["sheet", "se-2026-11-21"], in: folder)
    #expect(text.output == (try folder.bytes("out/se-2026-11-21-order.txt")))
    let html = try run(["sheet", "se-2026-11-21", "--format", "html"], in: folder)
    #expect(html.output == (try folder.bytes("out/se-2026-11-21-order.html")))
  }

  @Test("status shows what is out")
  func status() throws {
    let folder = try workspace()
    let text = try Program.run(["--date", "2026-12-06", "status"], in: folder)
    #expect(text.lines.last?.hasPrefix("se-2026-11-21  late") == true)
    let json = try Program.run(["status", "--format", "json"], in: folder).json()
    #expect(json["handoffs"]?.elements?.count == 1)
  }

  @Test(
    "Exit codes",
    arguments: [
      (["new", "--locale", "en", "-o", "out"], 64),
      (["new", "--locale", "se", "--version", "1.2", "-o", "out"], 64),
      (["new", "--locale", "se", "--type", "x", "-o", "out"], 64),
      (["new", "--locale", "se", "--words", "0", "-o", "out"], 64),
      (["new", "--locale", "se", "--due", "5.12.2026", "-o", "out"], 64),
      (["new", "--locale", "se", "--document", "services/x", "-o", "out"], 66),
      (["new", "--locale", "se", "--area", "x", "-o", "out"], 66),
      (["show", "se-2026-11-22"], 66), (["close", "../areas/inari"], 66),
      (["sheet", "se-2026-11-20"], 65), (["list"], 1),
    ] as [([String], Int32)])
  func exitCodes(command: [String], code: Int32) throws {
    let folder = try Sample.workspace([
      "locales/handoffs/se-2026-11-20.yaml": "format: 1\nlocale: sv\ncreated: 2026-11-20\n"
    ]).folder
    let before = try folder.snapshot()
    let run = try run(command, in: folder)
    #expect(run.exitCode == code, "\(run.errors)")
    let after = try folder.snapshot().filter { !$0.key.hasPrefix(".kielipolku") }
    #expect(after == before)
  }

  @Test("A broken file that it needs is not left out")
  func broken() throws {
    let folder = try Sample.workspace(["catalogue/services/rikki.yaml": "name: [\n"]).folder
    let run = try run(["new", "--locale", "se", "-o", "out"], in: folder)
    #expect(run.exitCode == 65)
    #expect(!folder.files.contains { $0.hasPrefix("out") || $0.hasPrefix("locales/handoffs") })
  }

  @Test("check finds what is wrong with a record")
  func check() throws {
    let folder = try Sample.workspace([
      "locales/handoffs/se-2026-11-20.yaml": "format: 1\nlocale: se\ncreated: 20.11.2026\n"
    ]).folder
    let run = try Program.run(["check", "--rule", "handoff-file"], in: folder)
    #expect(run.exitCode == 1)
    #expect(run.lines.first?.hasPrefix("locales/handoffs/se-2026-11-20.yaml:3:10: error:") == true)
  }
}
