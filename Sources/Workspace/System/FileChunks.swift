import Glibc

/// A file outside of the workspace that is read in pieces.
///
/// A link is followed, since the user named it; a device or a pipe is refused.
package final class FileChunks {
  private let path: String
  private let descriptor: Int32
  /// How many bytes the file had when it was opened.
  package let size: Int
  /// How many bytes have been read.
  package private(set) var position = 0

  /// How many bytes a piece has at most.
  private static let pieceSize = 1 << 18

  package init(_ path: String) throws(FileError) {
    self.path = path
    // O_NONBLOCK: opening a pipe must not wait for a writer.
    descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(.open, path) }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw FileError(.read, path) }
    size = Int(status.st_size)
    guard Files.isRegular(status) else { throw FileError(.read, path, code: EINVAL) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// The next bytes; none at the end.
  package func next() throws(FileError) -> [UInt8] {
    var count = 0
    repeat {
      // The buffer has room for as many bytes as are asked for.
      let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Self.pieceSize) { buffer, used in
        count = unsafe read(descriptor, buffer.baseAddress, buffer.count)
        used = max(count, 0)
      }
      if count >= 0 {
        position += count
        return bytes
      }
    } while errno == EINTR
    throw FileError(.read, path)
  }
}
