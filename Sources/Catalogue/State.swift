/// How far a translation has come (XLIFF 2.1, section 4.3.1.27 `state`).
package enum State: String, Sendable, CaseIterable, Comparable {
  case initial, translated, reviewed, final

  package static func < (left: State, right: State) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .initial: 0
    case .translated: 1
    case .reviewed: 2
    case .final: 3
    }
  }
}
