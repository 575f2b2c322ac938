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

/// Where a unit stands in one locale; the six add up to all units.
package enum UnitStatus: String, Sendable, CaseIterable {
  /// No target.
  case missing
  /// A target of another Finnish than today's.
  case outdated
  case initial, translated, reviewed, final

  package init(_ translation: Translation?) {
    guard let translation, translation.hasTarget else {
      self = .missing
      return
    }
    self = translation.isOutdated ? .outdated : UnitStatus(translation.state)
  }

  private init(_ state: State) {
    switch state {
    case .initial: self = .initial
    case .translated: self = .translated
    case .reviewed: self = .reviewed
    case .final: self = .final
    }
  }
}
