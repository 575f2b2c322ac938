import Glibc

/// The right to write in a workspace, held by one process at a time.
///
/// The lock is the system's (`flock`) and ends with the process, however that ends; the number
/// in the file is for the message only.
package struct WorkspaceLock: ~Copyable {
  private let descriptor: Int32

  /// Another process holds the lock.
  package struct Held: Error, CustomStringConvertible {
    /// Nil where the holder has not written it yet.
    package let process: Int32?
    /// Since when it is held, in seconds.
    package let age: Int?

    package var description: String {
      let holder = process.map { " by process \($0)" } ?? ""
      let since = age.map { " for \($0) s" } ?? ""
      return "the workspace is locked\(holder)\(since); try again when that run has ended"
    }
  }

  /// Takes the lock of a workspace, without waiting.
  package init(root: String) throws {
    let folder = "\(root)/.kielipolku"
    if unsafe mkdir(folder, 0o777) != 0, errno != EEXIST { throw FileError(.lock, folder) }
    guard Files.exists(folder, .folder) else { throw FileError(.lock, folder, code: EINVAL) }
    let path = "\(folder)/lock"
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o666)
    guard descriptor >= 0 else { throw FileError(.lock, path) }
    guard Files.exists(path, .file) else {
      close(descriptor)
      throw FileError(.lock, path, code: EINVAL)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      defer { close(descriptor) }
      throw errno == EWOULDBLOCK ? Self.holder(descriptor, path) : FileError(.lock, path)
    }
    self.descriptor = descriptor
    record()
  }

  deinit { close(descriptor) }

  private static func holder(_ descriptor: Int32, _ path: String) -> any Error {
    let text = (try? Files.read(path)).map { String(decoding: $0.bytes, as: UTF8.self) }
    var status = stat()
    let age = unsafe fstat(descriptor, &status) == 0 ? time(nil) - status.st_mtim.tv_sec : nil
    return Held(process: text.flatMap { Int32($0.prefix { $0 != "\n" }) }, age: age)
  }

  private func record() {
    let text = Array("\(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    // Best effort: without it only the message of another process knows less.
    _ = unsafe text.withUnsafeBytes { unsafe pwrite(descriptor, $0.baseAddress, $0.count, 0) }
  }
}
