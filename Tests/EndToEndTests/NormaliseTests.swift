import TestSupport
import Testing

@Suite("normalise")
struct NormaliseTests {
  static let files: [String: String] = [
    "catalogue/services/kotihoito.yaml": """
    # Ei kosketa:  kaksi välilyöntiä
    name:   "Kotihoito  ja a\u{308}iti"   # tämä jää
    description: |
      Apua\u{A0}arkeen  ja `koo  di` a\u{308}idille.

          koodi  lohko

    """,
    "locales/sms/services.yaml": """
    format: 1
    documents:
      kotihoito:
        name:
          source: Kotihoito ja äiti
          target: kääʼzzkõs pue'rr
          state: translated
    # loppu

    """,
  ]

  @Test("only the values that change are touched")
  func inPlace() throws {
    let folder = try TemporaryWorkspace(Self.files).folder
    let run = try Program.run(["normalise"], in: folder)
    #expect(run.exitCode == 0)
    #expect(run.errors.hasSuffix("2 files changed\n"))
    let text = try folder.text("catalogue/services/kotihoito.yaml")
    let expected = """
      # Ei kosketa:  kaksi välilyöntiä
      name:   "Kotihoito ja äiti"   # tämä jää
      description: |
        Apua arkeen ja `koo  di` äidille.

            koodi  lohko

      """
    #expect(text.utf8.elementsEqual(expected.utf8))
    #expect(try folder.text("locales/sms/services.yaml").hasSuffix("# loppu\n"))
  }

  @Test("a second run changes nothing, and no count of status ever changes")
  func idempotent() throws {
    let folder = try TemporaryWorkspace(Self.files).folder
    let status = try Program.run(["status", "--format", "json"], in: folder).output
    #expect(try Program.run(["normalise"], in: folder).exitCode == 0)
    let once = try folder.snapshot()
    let again = try Program.run(["normalise"], in: folder)
    #expect(again.errors.hasSuffix("0 files changed\n"))
    #expect(try folder.snapshot() == once)
    #expect(try Program.run(["status", "--format", "json"], in: folder).output == status)
  }

  @Test("--check and --diff write nothing")
  func dryRuns() throws {
    let folder = try TemporaryWorkspace(Self.files).folder
    let before = try folder.snapshot()
    #expect(try Program.run(["normalise", "--check"], in: folder).exitCode == 1)
    let diff = try Program.run(["normalise", "--diff"], in: folder)
    #expect(diff.exitCode == 0)
    #expect(diff.text.contains("\n+name:   \"Kotihoito ja äiti\"   # tämä jää\n"))
    #expect(try folder.snapshot() == before)
  }

  @Test("a broken file is left as it is, and the others are done")
  func brokenFile() throws {
    var files = Self.files
    files["catalogue/services/rikki.yaml"] = "name: [ a\u{308}iti\n"
    let folder = try TemporaryWorkspace(files).folder
    let run = try Program.run(["normalise"], in: folder)
    #expect(run.errors.contains("2 files changed"))
    #expect(
      try folder.text("catalogue/services/rikki.yaml").utf8.elementsEqual(
        "name: [ a\u{308}iti\n".utf8))
  }

  @Test("killed at any write, each file is old or new", .enabled(if: Program.canTrace))
  func killed() throws {
    let new = try TemporaryWorkspace(Self.files).folder
    #expect(try Program.run(["normalise"], in: new).exitCode == 0)
    var kills = 0
    for call in ["fchmod", "write", "fsync", "rename"] {
      for count in 1...5 {
        let folder = try TemporaryWorkspace(Self.files).folder
        let run = try Program.run(["normalise"], in: folder, killedAt: call, count)
        kills += run.exitCode == 0 ? 0 : 1
        for file in Self.files.keys {
          let text = try folder.bytes(file)
          let isOld = text.elementsEqual((Self.files[file] ?? "").utf8)
          #expect(try isOld || text == new.bytes(file), "\(file) after \(call) \(count)")
        }
        #expect(try Program.run(["normalise"], in: folder).exitCode == 0)
        #expect(!folder.files.contains { $0.contains("kielipolku-tmp") })
        for file in Self.files.keys { #expect(try folder.bytes(file) == new.bytes(file)) }
      }
    }
    #expect(kills >= 8)
  }

  @Test(
    "a full disk or a failing sync changes nothing", .enabled(if: Program.canTrace),
    arguments: [
      ("write", "ENOSPC", 74), ("fsync", "EIO", 74), ("rename", "EACCES", 74),
    ])
  func faults(_ call: String, _ error: String, _ code: Int32) throws {
    let folder = try TemporaryWorkspace(Self.files).folder
    let before = try folder.snapshot()
    let run = try Program.run(
      [
        "strace", "-qq", "-f", "-o", "/dev/null", "-e", "trace=\(call)",
        "-e", "inject=\(call):error=\(error):when=1", Program.path, "normalise",
      ], at: folder.path)
    #expect(run.exitCode == code)
    #expect(try folder.snapshot() == before)
    #expect(!folder.files.contains { $0.contains("kielipolku-tmp") })
  }
}

extension Program {
  static let canTrace =
    (try? run(["strace", "-qq", "-f", "-o", "/dev/null", "true"], at: "/").exitCode) == 0
}
