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
    for folder in Set(changes.map { Paths.parent($0.path) }) {
      TemporaryFiles.removeLeftovers(in: folder)
    }
    defer { TemporaryFiles.removeAll() }
    for change in changes { try prepare(change) }
    for change in changes { try check(change) }
    for change in changes { try rename(change) }
    for folder in Set(changes.map { Paths.parent($0.path) }).sorted() { try sync(folder) }
  }

  private static func prepare(_ change: Change) throws {
    let temporary = TemporaryFiles.path(for: change.path)
    let mode = try permissions(of: change.path)
    unsafe unlink(temporary)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = unsafe open(temporary, flags, mode)
    guard descriptor >= 0 else { throw FileError(.create, change.path) }
    TemporaryFiles.add(temporary)
    defer { close(descriptor) }
    guard fchmod(descriptor, mode) == 0 else { throw FileError(.create, change.path) }
    try write(change.bytes, to: descriptor, change.path)
    guard fsync(descriptor) == 0 else { throw FileError(.sync, change.path) }
  }

  /// The permissions to keep, or those of a new file; a target that is no plain file is refused.
  private static func permissions(of path: String) throws(FileError) -> mode_t {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT { return newFileMode }
      throw FileError(.create, path)
    }
    guard Files.isRegular(status) else {
      throw FileError(.create, path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ELOOP)
    }
    return status.st_mode & 0o7777
  }

  private static let newFileMode: mode_t = {
    let mask = umask(0)
    umask(mask)
    return 0o666 & ~mask
  }()

  private static func write(_ bytes: [UInt8], to descriptor: Int32, _ path: String) throws {
    var start = 0
    while start < bytes.count {
      // The slice is read only while the call runs.
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(.write, path) }
      start += count
    }
  }

  private static func check(_ change: Change) throws {
    guard let version = change.version else { return }
    guard Files.version(of: change.path) == version else { throw Stale(path: change.path) }
  }

  private static func rename(_ change: Change) throws {
    let temporary = TemporaryFiles.path(for: change.path)
    guard unsafe Glibc.rename(temporary, change.path) == 0 else {
      throw FileError(.rename, change.path)
    }
    TemporaryFiles.forget(temporary)
  }

  private static func sync(_ folder: String) throws {
    let descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.sync, folder) }
    defer { close(descriptor) }
    // Some file systems have no sync of folders and say EINVAL.
    guard fsync(descriptor) == 0 || errno == EINVAL else { throw FileError(.sync, folder) }
  }
}
