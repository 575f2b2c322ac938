import Dispatch
import Synchronization

/// Work spread over the cores.
package enum Parallel {
  /// The results of `transform` on each item, in the items' order.
  ///
  /// Items are taken in chunks, so that small ones cost no switch of threads each.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], chunk size: Int = 64, _ transform: @Sendable (Item) -> Result
  ) -> [Result] {
    let starts = Array(stride(from: 0, to: items.count, by: size))
    let chunks = Mutex<[Int: [Result]]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { chunk in
      let start = starts[chunk]
      let results = items[start..<min(start + size, items.count)].map(transform)
      chunks.withLock { $0[chunk] = results }
    }
    return chunks.withLock { chunks in starts.indices.flatMap { chunks[$0] ?? [] } }
  }
}
