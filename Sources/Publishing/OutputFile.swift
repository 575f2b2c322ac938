import Workspace

/// A file of what is published, as it should be.
struct OutputFile: Sendable {
  let path: FilePath
  let change: AtomicWriter.Change
  let sha256: String
  /// Whether it is so already.
  let isThere: Bool

  /// - Parameters:
  ///   - path: where it belongs.
  ///   - bytes: all that is in it.
  ///   - root: the folder of what is published.
  init(_ path: FilePath, _ bytes: [UInt8], root: String) {
    self.path = path
    change = AtomicWriter.Change(path: "\(root)/\(path.text)", bytes: bytes)
    sha256 = Fingerprint.sha256(of: bytes)
    isThere = Files.holds(change.path, bytes)
  }
}
