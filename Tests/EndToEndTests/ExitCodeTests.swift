import Foundation
import Glibc
import TestSupport
import Testing

@Suite("Exit codes")
struct ExitCodeTests {
  @Test("0: all is well", arguments: [["status"], ["list"], ["rules"], ["explain", "missing"]])
  func success(_ command: [String]) throws {
    let run = try Program.run(command, in: Sample.workspace().folder)
    #expect(run.exitCode == 0)
    #expect(!run.output.isEmpty)
  }

  @Test("1: the check found something that it fails on")
  func findings() throws {
    let folder = try Sample.workspace().folder
    #expect(try Program.run(["check"], in: folder).exitCode == 1)
    #expect(try Program.run(["check", "--locale", "sv"], in: folder).exitCode == 0)
    let strict = ["check", "--locale", "sv", "--fail-on", "warning"]
    #expect(try Program.run(strict, in: folder).exitCode == 1)
  }

  @Test("1: a broken document is a finding")
  func brokenDocument() throws {
    let workspace = try Sample.workspace(["catalogue/services/rikki.yaml": "name: [Kotihoito\n"])
    let run = try Program.run(["check", "--rule", "yaml-syntax"], in: workspace.folder)
    #expect(run.exitCode == 1)
    #expect(run.text.hasPrefix("catalogue/services/rikki.yaml:"))
  }

  @Test(
    "64: wrong usage",
    arguments: [
      ["frobnicate"], ["status", "--frobnicate"], ["status", "--locale", "en"],
      ["status", "--format", "xml"], ["check", "--rule", "no-such-rule"],
      ["explain", "no-such-rule"], ["list", "--state", "lost"], ["export", "xliff"],
      ["export", "xliff", "--locale", "en", "-o", "x.xlf"],
      ["export", "xliff", "--locale", "se", "--version", "3.0", "-o", "x.xlf"],
      ["--date", "21.11.2026", "check"], ["--color", "pink", "check"],
    ])
  func usage(_ command: [String]) throws {
    let run = try Program.run(command, in: Sample.workspace().folder)
    #expect(run.exitCode == 64)
    #expect(run.output.isEmpty)
    #expect(!run.errors.isEmpty)
  }

  @Test(
    "65: the workspace file or the model cannot be read",
    arguments: ["catalogue/kielipolku.yaml", "catalogue/model.yaml"],
    [
      ["check"], ["status"], ["list"], ["normalise"], ["export", "json", "-o", "out"],
      ["export", "xliff", "--locale", "se", "-o", "out.xlf"],
    ])
  func unreadable(_ file: String, _ command: [String]) throws {
    let workspace = try Sample.workspace([file: "format: 1\nnonsense: [\n"])
    let before = try workspace.folder.snapshot()
    let run = try Program.run(command, in: workspace.folder)
    #expect(run.exitCode == 65)
    #expect((run.text + run.errors).contains("\(file):"))
    #expect(try workspace.folder.snapshot() == before)
  }

  @Test(
    "65: an export does not leave out a broken document",
    arguments: [
      ["export", "xliff", "--locale", "sv", "-o", "out.xlf"], ["export", "json", "-o", "out"],
    ])
  func brokenExport(_ command: [String]) throws {
    let workspace = try Sample.workspace([
      "catalogue/services/kotihoito.yaml": "name: Kotihoito\nnmae: Kotihoito\n"
    ])
    let before = try workspace.folder.snapshot()
    let run = try Program.run(command, in: workspace.folder)
    #expect(run.exitCode == 65)
    #expect(run.errors.contains("catalogue/services/kotihoito.yaml:2:1: error:"))
    #expect(try workspace.folder.snapshot() == before)
  }

  @Test("66: no workspace, no such path, no such document")
  func noInput() throws {
    #expect(try Program.run(["status"], in: TemporaryFolder()).exitCode == 66)
    let folder = try Sample.workspace().folder
    #expect(try Program.run(["--workspace", "nowhere", "status"], in: folder).exitCode == 66)
    #expect(try Program.run(["check", "catalogue/nothing"], in: folder).exitCode == 66)
    let export = ["export", "xliff", "--locale", "se", "--document", "services/x", "-o", "x.xlf"]
    #expect(try Program.run(export, in: folder).exitCode == 66)
  }

  @Test("73: the output cannot be made")
  func cannotCreate() throws {
    let folder = try Sample.workspace().folder
    try folder.write("", to: "file")
    for command in [
      ["export", "xliff", "--locale", "se", "-o", "file/x.xlf"],
      ["export", "json", "-o", "file/x"],
      ["init", "file"], ["init", "."],
    ] {
      let run = try Program.run(command, in: folder)
      #expect(run.exitCode == 73, "\(command)")
      #expect(run.errors.contains("cannot create"))
    }
  }

  @Test("73: a link is not followed")
  func linkedOutput() throws {
    let folder = try Sample.workspace().folder
    try folder.write("old", to: "elsewhere")
    try folder.link("x.xlf", to: "elsewhere")
    let export = ["export", "xliff", "--locale", "se", "-o", "x.xlf"]
    #expect(try Program.run(export, in: folder).exitCode == 73)
    #expect(try folder.text("elsewhere") == "old")
  }

  @Test("74: the output cannot be written", .enabled(if: Program.hasFullDevice))
  func ioError() throws {
    let folder = try Sample.workspace().folder
    let run = try Program.run(
      ["sh", "-c", "\"$0\" status >/dev/full", Program.path], at: folder.path)
    #expect(run.exitCode == 74)
    #expect(run.errors.contains("cannot write"))
  }

  @Test("75: another run holds the lock")
  func locked() throws {
    let folder = try Sample.workspace().folder
    try folder.write("4242\n", to: ".kielipolku/lock")
    let descriptor = unsafe open(folder.path(".kielipolku/lock"), O_RDWR)
    defer { close(descriptor) }
    try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
    let run = try Program.run(["normalise"], in: folder)
    #expect(run.exitCode == 75)
    #expect(run.errors.contains("locked by process 4242"))
    #expect(try Program.run(["normalise", "--check"], in: folder).exitCode == 0)
  }
}

extension Program {
  static let hasFullDevice = unsafe access("/dev/full", W_OK) == 0
}

extension TemporaryFolder {
  /// What is in each file but the lock, to see that nothing has changed.
  func snapshot() throws -> [String: [UInt8]] {
    let files = files.filter { !$0.hasPrefix(".kielipolku/") }
    return try Dictionary(uniqueKeysWithValues: files.map { ($0, try bytes($0)) })
  }
}
