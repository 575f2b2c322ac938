import Foundation

/// A folder of its own for a test, removed when the test lets go of it.
package final class TemporaryFolder: Sendable {
  /// Absolute, without a `/` at the end.
  package let path: String

  /// Makes the folder with some files in it, by their paths below it.
  package init(_ files: [String: String] = [:]) throws {
    let temporary = FileManager.default.temporaryDirectory.resolvingSymlinksInPath().path
    path = "\(temporary)/kielipolku-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for (file, text) in files { try write(text, to: file) }
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The path of a file in it.
  package func path(_ file: String) -> String { "\(path)/\(file)" }

  /// Writes a file, with the folders above it.
  package func write(_ text: String, to file: String) throws {
    let url = URL(filePath: path(file))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Makes a symbolic link.
  package func link(_ file: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path(file), withDestinationPath: destination)
  }

  /// Removes a file, or a folder with all that is in it.
  package func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: path(file))
  }

  /// The bytes of a file.
  package func bytes(_ file: String) throws -> [UInt8] {
    Array(try Data(contentsOf: URL(filePath: path(file))))
  }

  /// The text of a file.
  package func text(_ file: String) throws -> String {
    String(decoding: try bytes(file), as: UTF8.self)
  }

  /// The paths of all files at any depth, links and names that begin with a dot included, sorted.
  package var files: [String] {
    (FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? [])
      .filter { file in
        let attributes = try? FileManager.default.attributesOfItem(atPath: path(file))
        return attributes?[.type] as? FileAttributeType != .typeDirectory
      }
      .sorted()
  }
}
