import Foundation
import JSON
import TestSupport

/// The built program, run as a user would run it.
struct Program {
  /// What a run gave.
  struct Run {
    let exitCode: Int32
    /// The signal that ended it, if one did.
    let signal: Int32?
    let output: [UInt8]
    let errors: String

    var text: String { String(decoding: output, as: UTF8.self) }
    var lines: [Substring] { text.split(separator: "\n") }

    func json() throws -> JSONValue { try JSONValue(parsing: output) }
  }

  /// The program lies beside the tests.
  static let path = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "kielipolku").path

  /// The folder of the project.
  static let project = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  /// Runs the program in a workspace.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Run {
    try run([path] + arguments, at: folder.path, environment: environment)
  }

  /// Runs the program in a workspace and kills it at a system call, at the count-th of its name.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, killedAt call: String, _ count: Int
  ) throws -> Run {
    let injection = [
      "strace", "-qq", "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e",
      "inject=\(call):signal=KILL:when=\(count)",
    ]
    return try run(injection + [path] + arguments, at: folder.path)
  }

  /// Runs a command, found by `PATH`, in a folder.
  static func run(
    _ command: [String], at folder: String, environment: [String: String] = [:]
  ) throws -> Run {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = command
    process.currentDirectoryURL = URL(filePath: folder)
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let files = try TemporaryFolder(["output": "", "errors": ""])
    process.standardOutput = try FileHandle(forWritingTo: URL(filePath: files.path("output")))
    process.standardError = try FileHandle(forWritingTo: URL(filePath: files.path("errors")))
    process.standardInput = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return Run(
      exitCode: process.terminationStatus,
      signal: process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil,
      output: try files.bytes("output"), errors: try files.text("errors"))
  }

  /// Whether a tool can be run here.
  static func has(_ tool: String) -> Bool {
    (try? run(["sh", "-c", "command -v \(tool)"], at: "/").exitCode) == 0
  }
}
