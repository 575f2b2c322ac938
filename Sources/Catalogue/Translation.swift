/// A unit's translation into one locale.
package struct Translation: Sendable {
  /// Empty where there is none.
  package var target: String
  package var state: State
  /// Whether it translates another Finnish than today's.
  package var isOutdated: Bool
  /// The Finnish that was translated, where that is not to the byte today's.
  package var source: String?
  /// Where the entry stands in the locale file.
  package var position: Position
  /// Where the target stands; the entry where there is none.
  package var targetPosition: Position
  /// What few entries have.
  package var details: Details?

  package init(
    target: String, state: State, isOutdated: Bool = false, source: String? = nil,
    position: Position, targetPosition: Position? = nil, details: Details? = nil
  ) {
    self.target = target
    self.state = state
    self.isOutdated = isOutdated
    self.source = source
    self.position = position
    self.targetPosition = targetPosition ?? position
    self.details = details
  }

  package var hasTarget: Bool { !target.isEmpty }

  /// The rarer parts of an entry, kept apart so that most cost one word.
  package final class Details: Sendable {
    package let note: String?
    package let origin: Origin?
    /// Who translated it.
    package let by: String?
    /// When, as `YYYY-MM-DD`.
    package let on: String?
    /// Rules that are silent on it, each with the reason.
    package let ignore: [String: String]
    /// The other side of a conflict.
    package let incoming: [Incoming]

    package init(
      note: String?, origin: Origin?, by: String?, on: String?, ignore: [String: String],
      incoming: [Incoming]
    ) {
      self.note = note
      self.origin = origin
      self.by = by
      self.on = on
      self.ignore = ignore
      self.incoming = incoming
    }
  }

  /// What made a translation.
  package enum Origin: String, Sendable, CaseIterable {
    case human, memory, machine
  }

  /// A delivered text that stands against the workspace's until someone chooses.
  package struct Incoming: Hashable, Sendable {
    package let target: String
    /// The Finnish that it translates; nil where it does not say.
    package let source: String?
    package let by: String?
    package let on: String?
    package let from: String?

    package init(
      target: String, source: String? = nil, by: String?, on: String?, from: String?
    ) {
      self.target = target
      self.source = source
      self.by = by
      self.on = on
      self.from = from
    }
  }
}
