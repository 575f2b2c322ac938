import Glibc

/// Writes files so that each is old or new, whenever the program is killed.
///
/// All contents go to temporary files beside their targets and are synced; only then are they
/// renamed, in order, and their folders synced. An error before the first rename leaves every target
/// as it was.
package struct AtomicWriter {
  /// A file to be written.
  package struct Change: Sendable {
    package let path: String
    package let bytes: [UInt8]
    /// What the file was when it was read; nil for a file that may be anything or nothing.
    package let version: Files.Version?

    package init(path: String, bytes: [UInt8], version: Files.Version? = nil) {
      self.path = path
      self.bytes = bytes
      self.version = version
    }
  }

  /// A file is no more what it was when it was loaded.
  package struct Stale: Error, CustomStringConvertible {
    package let path: String

    package var description: String {
      "\(path) has changed since it was read; nothing was written to it"
    }
  }

  /// Writes the changes, in order.
  package static func write(_ changes: [Change]) throws {
    try replace(changes.map(\.path)) {
      try changes.map { change in
        let file = try TemporaryFile(for: change.path)
        try file.write(change.bytes)
        try file.finish()
        return file
      }
    } check: {
      for change in changes { try check(change) }
    }
  }

  /// Writes one file in pieces.
  package static func write(
    to path: String, _ body: (_ write: @escaping ([UInt8]) throws -> Void) throws -> Void
  ) throws {
    try replace([path]) {
      let file = try TemporaryFile(for: path)
      try body(file.write)
      try file.finish()
      return [file]
    }
  }

  private static func replace(
    _ targets: [String], prepare: () throws -> [TemporaryFile], check: () throws -> Void = {}
  ) throws {
    let folders = Set(targets.map(Paths.parent)).sorted()
    for folder in folders { TemporaryFiles.removeLeftovers(in: folder) }
    let files = try prepare()
    try check()
    for file in files { try file.replaceTarget() }
    for folder in folders { try sync(folder) }
  }

  private static func check(_ change: Change) throws {
    guard let version = change.version else { return }
    guard Files.version(of: change.path) == version else { throw Stale(path: change.path) }
  }

  private static func sync(_ folder: String) throws {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.sync, folder) }
    defer { close(descriptor) }
    // Some file systems have no sync of folders and say EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileError(.sync, folder) }
  }
}
