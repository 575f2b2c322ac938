import Glibc

/// A file beside its target, which takes the target's place once it is complete.
final class TemporaryFile {
  private let target: String
  private let path: String
  private var descriptor: Int32

  /// Makes an empty file with the permissions of the target, or those of a new file.
  ///
  /// A target that is there and no plain file is refused.
  init(for target: String) throws(FileError) {
    self.target = target
    path = TemporaryFiles.path(for: target)
    let mode = try Self.permissions(of: target)
    unsafe unlink(path)
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    descriptor = unsafe open(path, flags, 0o666)
    guard descriptor >= 0 else { throw FileError(.create, target) }
    TemporaryFiles.add(path)
    if let mode, fchmod(descriptor, mode) != 0 { throw FileError(.create, target) }
  }

  /// A file that has not taken its target's place is removed.
  deinit {
    if descriptor >= 0 { close(descriptor) }
    TemporaryFiles.remove(path)
  }

  /// Nil where there is no target yet.
  private static func permissions(of path: String) throws(FileError) -> mode_t? {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else {
      if errno == ENOENT { return nil }
      throw FileError(.create, path)
    }
    guard Files.isRegular(status) else {
      throw FileError(.create, path, code: status.st_mode & S_IFMT == S_IFDIR ? EISDIR : ELOOP)
    }
    return status.st_mode & 0o7777
  }

  func write(_ bytes: [UInt8]) throws(FileError) {
    var start = 0
    while start < bytes.count {
      // The slice is read only while the call runs.
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileError(.write, target) }
      start += count
    }
  }

  /// Makes sure that all of it is on the disk.
  func finish() throws(FileError) {
    guard fsync(descriptor) == 0 else { throw FileError(.sync, target) }
    close(descriptor)
    descriptor = -1
  }

  func replaceTarget() throws(FileError) {
    guard unsafe rename(path, target) == 0 else { throw FileError(.rename, target) }
    TemporaryFiles.forget(path)
  }
}
