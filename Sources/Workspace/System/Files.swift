import Catalogue
import Glibc
import YAML

/// Reading files and folders with the system's own calls.
package enum Files {
  /// What tells whether a file has changed since it was read.
  package struct Version: Hashable, Sendable {
    let device: UInt64
    let inode: UInt64
    let size: Int64
    let seconds: Int
    let nanoseconds: Int

    init(_ status: stat) {
      device = UInt64(status.st_dev)
      inode = UInt64(status.st_ino)
      size = Int64(status.st_size)
      seconds = Int(status.st_mtim.tv_sec)
      nanoseconds = Int(status.st_mtim.tv_nsec)
    }
  }

  /// One name in a folder.
  package struct Entry: Sendable {
    package enum Kind: Sendable { case file, folder, other }

    package let name: String
    package let kind: Kind
  }

  /// Reads a regular file; links, devices, pipes and files of more bytes than the limit are refused.
  package static func read(
    _ path: String, limit: Int = 1 << 30
  ) throws(FileError) -> (bytes: [UInt8], version: Version) {
    let descriptor = try open(path)
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(.read, path) }
    guard isRegular(status) else { throw FileError(.read, path, code: EINVAL) }
    guard status.st_size <= limit else { throw FileError(.read, path, code: EFBIG) }
    return (try read(descriptor, size: Int(status.st_size), path), Version(status))
  }

  // O_NONBLOCK: opening a pipe must not wait for a writer.
  private static func open(_ path: String) throws(FileError) -> Int32 {
    let flags = O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    let descriptor = unsafe Glibc.open(path, flags)
    guard descriptor >= 0 else { throw FileError(.open, path) }
    return descriptor
  }

  /// Reads as many bytes as the file had when it was opened, or as it has left.
  private static func read(
    _ descriptor: Int32, size: Int, _ path: String
  ) throws(FileError) -> [UInt8] {
    var code: Int32 = 0
    // Each call writes into the rest of the buffer, of which `used` bytes are initialised.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
      while used < size {
        let rest = unsafe UnsafeMutableBufferPointer(rebasing: buffer[used..<size])
        let count = unsafe Glibc.read(descriptor, rest.baseAddress, rest.count)
        if count > 0 {
          used += count
        } else if count == 0 || errno != EINTR {
          code = count == 0 ? 0 : errno
          return
        }
      }
    }
    guard code == 0 else { throw FileError(.read, path, code: code) }
    return bytes
  }

  /// Whether there is a regular file of just these bytes.
  package static func holds(_ path: String, _ bytes: [UInt8]) -> Bool {
    guard let descriptor = try? open(path) else { return false }
    defer { close(descriptor) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0, isRegular(status),
      status.st_size == bytes.count
    else { return false }
    var room = [UInt8](repeating: 0, count: 1 << 18)
    var start = 0
    while start < bytes.count {
      // No more is read than there is room for.
      let count = unsafe Glibc.read(descriptor, &room, min(room.count, bytes.count - start))
      guard count > 0 else { return false }
      let new = bytes.span.extracting(start..<start + count)
      guard room.span.extracting(..<count).isSame(as: new) else { return false }
      start += count
    }
    return true
  }

  /// The names in a folder, sorted by their bytes, without those that begin with a dot; a link to
  /// a folder is refused.
  package static func list(_ path: String) throws(FileError) -> [Entry] {
    let descriptor = unsafe Glibc.open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.list, path) }
    guard let folder = unsafe fdopendir(descriptor) else {
      close(descriptor)
      throw FileError(.list, path)
    }
    defer { unsafe closedir(folder) }
    var entries: [Entry] = []
    while let entry = unsafe readdir(folder) {
      guard let name = unsafe self.name(of: entry), name.utf8.first != UInt8(ascii: ".")
      else { continue }
      let kind = unsafe kind(of: entry, path + "/" + name)
      entries.append(Entry(name: name, kind: kind))
    }
    return entries.sorted { $0.name.precedes($1.name) }
  }

  /// A name that is not UTF-8 is repaired for the message; no such file is opened.
  static func name(of entry: UnsafeMutablePointer<dirent>) -> String? {
    // d_name is an array in the struct, ended by NUL; the pointer lives as long as the entry.
    unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
      unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
    }
  }

  /// Few file systems leave it to `lstat` to say what a name stands for.
  private static func kind(
    of entry: UnsafeMutablePointer<dirent>, _ path: @autoclosure () -> String
  ) -> Entry.Kind {
    // The pointer lives as long as the entry.
    switch unsafe Int(entry.pointee.d_type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_UNKNOWN): kind(of: path())
    default: .other
    }
  }

  private static func kind(of path: String) -> Entry.Kind {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return .other }
    if isRegular(status) { return .file }
    return status.st_mode & S_IFMT == S_IFDIR ? .folder : .other
  }

  /// Whether something that is no link is there, and what.
  package static func exists(_ path: String, _ kind: Entry.Kind) -> Bool {
    self.kind(of: path) == kind
  }

  /// The absolute path of something that is there, with links followed.
  package static func resolved(_ path: String) -> String? {
    guard let resolved = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(resolved) }
    return unsafe String(cString: resolved)
  }

  /// Whether anything has this path, a broken link included.
  package static func isAnything(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Makes a folder and those above it, where they are not there; others may be doing the same.
  package static func makeFolder(_ path: String) throws(FileError) {
    if try makeLastFolder(of: path) { return }
    let parent = Paths.parent(path)
    guard path != parent else { throw FileError(.create, path, code: ENOENT) }
    try makeFolder(parent)
    guard try makeLastFolder(of: path) else { throw FileError(.create, path, code: ENOENT) }
  }

  /// Makes a folder in one that is there; false where that is not.
  private static func makeLastFolder(of path: String) throws(FileError) -> Bool {
    if unsafe mkdir(path, 0o777) == 0 { return true }
    switch errno {
    case ENOENT: return false
    case EEXIST:
      // A link to a folder is the user's choice of place, so it is followed here.
      var status = stat()
      guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
        throw FileError(.create, path, code: ENOTDIR)
      }
      return true
    case let code: throw FileError(.create, path, code: code)
    }
  }

  /// Removes a plain file; what is not there needs no removing.
  static func remove(_ path: String) throws(FileError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else { throw FileError(.remove, path) }
  }

  /// The version of a file as it is now; nil where there is none.
  static func version(of path: String) -> Version? {
    var status = stat()
    return unsafe lstat(path, &status) == 0 ? Version(status) : nil
  }

  static func isRegular(_ status: stat) -> Bool {
    status.st_mode & S_IFMT == S_IFREG
  }
}
