import Glibc

/// Trouble with a file or folder: an operation failed, whatever the data says.
package struct FileError: Error, Sendable, CustomStringConvertible {
  /// What was being done.
  package enum Operation: String, Sendable {
    case open, read, list, create, write, sync, rename, remove, lock
  }

  package let operation: Operation
  package let path: String
  /// The system's `errno`.
  package let code: Int32

  package init(_ operation: Operation, _ path: String, code: Int32 = errno) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  package static let alreadyThere = EEXIST

  package var isNotFound: Bool { code == ENOENT || code == ENOTDIR }

  package var description: String {
    "cannot \(operation.rawValue) \(path): \(reason)"
  }

  /// In words of our own, since the system's depend on the locale.
  package var reason: String {
    switch code {
    case ENOENT, ENOTDIR: "no such file or folder"
    case EACCES, EPERM: "permission denied"
    case EROFS: "the file system is read-only"
    case ENOSPC, EDQUOT: "no space left"
    case EFBIG: "the file is too large"
    case ELOOP: "it is a symbolic link"
    case EISDIR: "it is a folder"
    case EMFILE, ENFILE: "too many open files"
    case EINVAL: "it is no plain file or folder"
    case EEXIST: "it is there already"
    default: "error \(code)"
    }
  }
}
