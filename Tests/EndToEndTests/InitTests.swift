import TestSupport
import Testing

@Suite("init")
struct InitTests {
  @Test("makes a workspace that loads without a fault but what is truly missing")
  func fresh() throws {
    let folder = try TemporaryFolder()
    #expect(try Program.run(["init", "uusi"], in: folder).exitCode == 0)
    let check = try Program.run(["--workspace", "uusi", "check"], in: folder)
    #expect(check.exitCode == 1)
    let lacking = ["[missing]", "[expected]", "[later-than-source]"]
    #expect(check.lines.allSatisfy { line in lacking.contains { line.hasSuffix($0) } })
    #expect(
      try Program.run(["--workspace", "uusi", "normalise", "--check"], in: folder).exitCode == 0)
  }

  @Test("leaves what git ignores already as it is")
  func ignored() throws {
    let folder = try TemporaryFolder([".gitignore": "mine\n"])
    #expect(try Program.run(["init"], in: folder).exitCode == 0)
    #expect(try folder.text(".gitignore") == "mine\n")
  }

  @Test("overwrites nothing")
  func existing() throws {
    let folder = try TemporaryFolder(["catalogue/model.yaml": "mine\n"])
    #expect(try Program.run(["init"], in: folder).exitCode == 73)
    #expect(
      try folder.snapshot().mapValues { String(decoding: $0, as: UTF8.self) } == [
        "catalogue/model.yaml": "mine\n"
      ])
  }
}
