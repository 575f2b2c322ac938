import Foundation

/// Others' programs and files that exports are held to, where they are there.
enum Shared {
  /// The package's folder.
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The published schemas, beside the package.
  static let schemas = root.deletingLastPathComponent().appending(path: "shared/xliff/schemas")

  static let hasSchemas = isThere(
    FileManager.default.fileExists(atPath: schemas.path)
      && (try? run("xmllint", "--version").status) == 0,
    "xmllint and the XLIFF schemas at \(schemas.path)")

  static let hasToolkit = isThere(
    (try? run("xliff2po", "--version").status) == 0, "Translate Toolkit's xliff2po")

  static let hasToolkitForXLIFF2 = isThere(
    (try? run("python3", "-c", "import translate.storage.xliff2").status) == 0,
    "translate.storage.xliff2 of Translate Toolkit")

  /// Says once what is not there.
  static func isThere(_ found: Bool, _ what: String) -> Bool {
    if !found { print("skipped: there is no \(what)") }
    return found
  }

  /// Runs a program found on the path, and gives its status and all it said.
  static func run(_ program: String, _ arguments: String...) throws -> (status: Int32, said: String)
  {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}
