/// What became of a unit that came back.
package enum Outcome: String, Sendable, CaseIterable {
  /// It is what the workspace has, in text and state, or no text as there.
  case unchanged
  /// New text on an unchanged base, or a confirmation of the text.
  case accepted
  /// A translation of an earlier Finnish: kept with it, never complete.
  case outdated
  /// The target was changed here since it went out: both texts are kept.
  case conflict
  /// A text from before what the workspace has by now: nothing changes.
  case superseded
  /// A text that cannot be taken: it stays in the report and in the delivery.
  case rejected
  /// No translation: empty where the workspace has one, or the Finnish.
  case skipped
  /// There is no such unit today.
  case unknown

  /// Whether a person must look at it.
  package var isFinding: Bool {
    switch self {
    case .conflict, .rejected, .unknown: true
    case .unchanged, .accepted, .outdated, .superseded, .skipped: false
    }
  }

  /// Whether the text is in the workspace after the import.
  var isDelivery: Bool {
    switch self {
    case .accepted, .outdated, .conflict: true
    case .unchanged, .superseded, .rejected, .skipped, .unknown: false
    }
  }
}
