import Glibc
import ArgumentParser

/// One of the two streams that the program writes to.
struct Output: Sendable {
  static let standard = Output(descriptor: 1)
  static let error = Output(descriptor: 2)

  private let descriptor: Int32

  /// Gives streams that were closed when the program began something harmless behind them, so that no
  /// file opened later takes their place.
  static func secureStreams() {
    while true {
      let descriptor = unsafe open("/dev/null", O_RDWR)
      guard (0...2).contains(descriptor) else {
        close(descriptor)
        return
      }
    }
  }

  var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes all of the bytes; a reader that has gone away ends the writing quietly.
  func write(_ bytes: [UInt8]) throws {
    var start = 0
    while start < bytes.count {
      // The slice is read only while the call runs.
      let count = unsafe bytes[start...].withUnsafeBytes {
        unsafe Glibc.write(descriptor, $0.baseAddress, $0.count)
      }
      if count > 0 {
        start += count
      } else if errno == EPIPE || errno == EBADF {
        return
      } else if errno != EINTR {
        throw Failure("cannot write the output: error \(errno)", .ioError)
      }
    }
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }

  /// Writes a message; where even that fails there is nobody to tell.
  func write(line: String) { try? write(line + "\n") }
}
