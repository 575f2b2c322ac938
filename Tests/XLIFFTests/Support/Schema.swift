import Foundation
import XLIFF

/// The published schemas and test files, in a folder beside that of the package.
enum Shared {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let folder = root.deletingLastPathComponent().appending(path: "shared/xliff")

  /// Whether the folder is there; says so once where it is not.
  static let isThere: Bool = {
    let found = FileManager.default.fileExists(atPath: folder.path)
    if !found { print("skipped: no XLIFF schemas and test files at \(folder.path)") }
    return found
  }()
}

/// Validation by the published schemas, with libxml2's `xmllint`.
enum Schema: String {
  case strict12 = "1.2/xliff-core-1.2-strict.xsd"
  case transitional12 = "1.2/xliff-core-1.2-transitional.xsd"
  case driver21 = "2.1/driver.xsd"
  case driver22 = "2.2/driver.xsd"

  static let isUsable =
    Shared.isThere && FileManager.default.isExecutableFile(atPath: "/usr/bin/xmllint")

  /// What `xmllint` says of a document that is not valid; nothing of a valid one.
  func complaints(about bytes: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).xlf")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/xmllint")
    let schema = Shared.folder.appending(path: "schemas/\(rawValue)").path
    process.arguments = ["--nonet", "--noout", "--schema", schema, file.path]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : String(decoding: said, as: UTF8.self)
  }
}

extension Shared {
  /// All files in a folder and below that may be XLIFF, by their paths in it.
  static func documents(in folder: String) -> [String] {
    guard isThere else { return [] }
    let paths = FileManager.default.enumerator(atPath: self.folder.appending(path: folder).path)
    return (paths?.compactMap { $0 as? String } ?? [])
      .filter { $0.hasSuffix(".xlf") || $0.hasSuffix(".xliff") }
      .map { "\(folder)/\($0)" }.sorted()
  }

  static func bytes(of document: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: folder.appending(path: document)))
  }
}
