import Glibc
import Synchronization

/// A bar on the terminal while something takes long; nothing anywhere else.
final class ProgressBar: Sendable {
  /// What the pieces of the work are.
  enum Unit {
    case things, bytes
  }

  private struct State {
    var done = 0
    var shown = ContinuousClock.now
    var isVisible = false
  }

  private let label: String
  private let all: Int
  private let unit: Unit
  private let isOn: Bool
  private let started = ContinuousClock.now
  private let state = Mutex(State())

  /// How long work may take before a bar appears, and between two looks of it.
  private static let patience = Duration.milliseconds(400)
  private static let pause = Duration.milliseconds(50)
  private static let width = 30

  /// A bar for work of so many pieces, if that is known beforehand.
  init(_ label: String, of all: Int = 0, _ unit: Unit = .things, isQuiet: Bool) {
    self.label = label
    self.all = all
    self.unit = unit
    isOn = !isQuiet && Output.error.isTerminal
  }

  /// Shows that so many pieces more are done; from any thread.
  func advance(_ count: Int) {
    guard isOn else { return }
    let done = state.withLock { state in
      state.done += count
      return state.done
    }
    show(done, of: all)
  }

  /// Shows how far the work is; cheap enough to be called for each file, from any thread.
  ///
  /// More may be done than was known of, as where a file grows while it is read.
  func show(_ done: Int, of all: Int) {
    let done = min(done, all)
    guard isOn, all > 0, started.duration(to: .now) > Self.patience else { return }
    state.withLock { state in
      guard state.shown.duration(to: .now) > Self.pause else { return }
      state.shown = .now
      state.isVisible = true
      let full = Self.width * done / all
      let bar =
        String(repeating: "█", count: full)
        + String(repeating: "·", count: Self.width - full)
      try? Output.error.write("\r\(label) \(bar) \(numbers(done, all))\u{1B}[K")
    }
  }

  private func numbers(_ done: Int, _ all: Int) -> String {
    let elapsed = started.duration(to: .now) / .seconds(1)
    let rate = Double(done) / elapsed
    let left = elapsed / Double(max(done, 1)) * Double(all - done)
    return "\(done / unit.size)/\(all / unit.size)\(unit.name) "
      + "\(Int(rate) / unit.size)\(unit.name)/s, \(Int(left.rounded(.up))) s left"
  }

  /// Takes the bar away.
  func end() {
    state.withLock { state in
      if state.isVisible { try? Output.error.write("\r\u{1B}[K") }
      state.isVisible = false
    }
  }
}

extension ProgressBar.Unit {
  /// How many are shown as one.
  fileprivate var size: Int {
    switch self {
    case .things: 1
    case .bytes: 1_000_000
    }
  }

  fileprivate var name: String {
    switch self {
    case .things: ""
    case .bytes: " MB"
    }
  }
}
