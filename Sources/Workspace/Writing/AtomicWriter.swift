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
    private let expected: Expected

    /// What there is to be before it is written.
    private enum Expected {
      case anything, nothing
      case version(Files.Version)
    }

    /// A file that was read, as it was then; without a version one that may be anything or nothing.
    package init(path: String, bytes: [UInt8], version: Files.Version? = nil) {
      self.path = path
      self.bytes = bytes
      expected = version.map(Expected.version) ?? .anything
    }

    /// A file that is not there yet, in a folder that need not be there.
    package init(newFile path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
      expected = .nothing
    }

    fileprivate var isNew: Bool { if case .nothing = expected { true } else { false } }

    /// Whether what is there is what was there.
    fileprivate var isFresh: Bool {
      switch expected {
      case .anything: true
      case .nothing: !Files.isAnything(path)
      case .version(let version): Files.version(of: path) == version
      }
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
    for change in changes where change.isNew { try Files.makeFolder(Paths.parent(change.path)) }
    try replace(changes.map(\.path)) {
      try changes.map { change in
        let file = try TemporaryFile(for: change.path)
        try file.write(change.bytes)
        try file.finish()
        return file
      }
    } check: {
      for change in changes where !change.isFresh { throw Stale(path: change.path) }
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

  private static func sync(_ folder: String) throws {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.sync, folder) }
    defer { close(descriptor) }
    // Some file systems have no sync of folders and say EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileError(.sync, folder) }
  }
}
