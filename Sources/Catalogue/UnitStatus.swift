/// Where a unit stands in one locale; the six add up to all units.
package enum UnitStatus: String, Sendable, CaseIterable {
  /// No target.
  case missing
  /// A target of another Finnish than today's.
  case outdated
  case initial, translated, reviewed, final

  package init(_ translation: Translation?) {
    self = translation?.status ?? .missing
  }

  /// Among all cases.
  var position: Int {
    switch self {
    case .missing: 0
    case .outdated: 1
    case .initial: 2
    case .translated: 3
    case .reviewed: 4
    case .final: 5
    }
  }

  fileprivate init(_ state: State) {
    switch state {
    case .initial: self = .initial
    case .translated: self = .translated
    case .reviewed: self = .reviewed
    case .final: self = .final
    }
  }
}

extension Translation {
  /// Where its unit stands.
  var status: UnitStatus {
    if !hasTarget { return .missing }
    return isOutdated ? .outdated : UnitStatus(state)
  }
}
