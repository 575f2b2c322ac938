import Glibc
import Synchronization

/// The temporary files that this process has beside their targets, so that a signal can remove them.
package enum TemporaryFiles {
  private static let paths = Mutex<Set<String>>([])

  /// Beside the target: `.NAME.kielipolku-tmp-PID`.
  static func path(for target: String) -> String {
    "\(Paths.parent(target))/.\(Paths.name(target))\(marker)\(getpid())"
  }

  private static let marker = ".kielipolku-tmp-"

  static func add(_ path: String) { paths.withLock { _ = $0.insert(path) } }

  static func forget(_ path: String) { paths.withLock { _ = $0.remove(path) } }

  /// Removes a file that has not become its target.
  static func remove(_ path: String) {
    paths.withLock { paths in
      if paths.remove(path) != nil { unsafe unlink(path) }
    }
  }

  /// Removes all that this process has made; for the end after a signal.
  package static func removeAll() {
    paths.withLock { paths in
      for path in paths { unsafe unlink(path) }
      paths = []
    }
  }

  /// Removes from a folder what processes that are no more have left there.
  static func removeLeftovers(in folder: String) {
    guard let directory = unsafe opendir(folder) else { return }
    defer { unsafe closedir(directory) }
    var leftovers: [String] = []
    while let entry = unsafe readdir(directory) {
      if let name = unsafe Files.name(of: entry), isLeftover(name) { leftovers.append(name) }
    }
    for name in leftovers { unsafe unlink("\(folder)/\(name)") }
  }

  private static func isLeftover(_ name: String) -> Bool {
    guard name.hasPrefix("."), let end = name.lastIndex(of: "-"),
      name[...end].hasSuffix(marker), let process = pid_t(name[name.index(after: end)...])
    else { return false }
    return kill(process, 0) != 0 && errno == ESRCH
  }
}
