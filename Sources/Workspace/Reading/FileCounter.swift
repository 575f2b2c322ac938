import Synchronization

/// Counts files as threads read them.
final class FileCounter: Sendable {
  private let counts = Mutex((done: 0, expected: 0))
  private let progress: Loader.Progress

  init(_ progress: @escaping Loader.Progress) { self.progress = progress }

  func expect(_ files: Int) { counts.withLock { $0.expected = files } }

  func count() {
    let (done, expected) = counts.withLock { counts in
      counts.done += 1
      return counts
    }
    progress(done, expected)
  }
}
