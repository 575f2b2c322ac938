import Dispatch
import Synchronization

/// Hands things from one thread to another in their order, a batch at a time.
final class Pipe<Item: Sendable>: Sendable {
  private let batches = Mutex<[[Item]]>([])
  private let filled = DispatchSemaphore(value: 0)
  /// How many batches may be put in before one is taken.
  private let free = DispatchSemaphore(value: 4)
}

extension Pipe {
  /// Puts a batch in as soon as there is room; an empty one at the end.
  func put(_ batch: [Item]) {
    free.wait()
    batches.withLock { $0.append(batch) }
    filled.signal()
  }

  /// Takes the next batch as soon as it is there; an empty one at the end.
  func take() -> [Item] {
    filled.wait()
    defer { free.signal() }
    return batches.withLock { $0.removeFirst() }
  }
}
