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
    chunks(of: items, size) { $0.map(transform) }.flatMap(\.self)
  }

  /// What `add` gathers from chunks of items, from `start` for each chunk; in the items' order.
  package static func gather<Item: Sendable, Result: Sendable>(
    _ items: [Item], from start: Result, chunk size: Int = 64,
    _ add: @Sendable (Item, inout Result) -> Void
  ) -> [Result] {
    chunks(of: items, size) { $0.reduce(into: start) { add($1, &$0) } }
  }

  private static func chunks<Item: Sendable, Result: Sendable>(
    of items: [Item], _ size: Int, _ transform: @Sendable (ArraySlice<Item>) -> Result
  ) -> [Result] {
    let starts = Array(stride(from: 0, to: items.count, by: size))
    let chunks = Mutex<[Int: Result]>([:])
    DispatchQueue.concurrentPerform(iterations: starts.count) { chunk in
      let start = starts[chunk]
      let results = transform(items[start..<min(start + size, items.count)])
      chunks.withLock { $0[chunk] = results }
    }
    return chunks.withLock { chunks in starts.indices.compactMap { chunks[$0] } }
  }
}
