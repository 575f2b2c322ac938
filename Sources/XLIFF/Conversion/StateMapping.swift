/// States of 1.2 and of 2.x.
enum StateMapping {
  /// The state of 2.x that one of 1.2 is; `nil` for one of a tool’s own.
  static func state(of old: V12.State) -> State? {
    switch old {
    case .new, .needsTranslation, .needsAdaptation, .needsLocalization: .initial
    case .needsReviewTranslation, .needsReviewAdaptation, .needsReviewLocalization, .translated:
      .translated
    case .signedOff: .reviewed
    case .final: .final
    default: nil
    }
  }

  /// The state of 1.2 that says what a state of 2.x does.
  static func old(_ state: State) -> V12.State {
    switch state {
    case .initial: .needsTranslation
    case .translated: .translated
    case .reviewed: .signedOff
    case .final: .final
    }
  }
}
