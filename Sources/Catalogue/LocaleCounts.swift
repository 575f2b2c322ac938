/// Counts of units and words of one locale.
package struct LocaleCounts: Sendable {
  package struct Tally: Hashable, Sendable {
    package var units = 0
    /// Source words.
    package var words = 0

    package init() {}

    mutating func add(words: Int) {
      units += 1
      self.words += words
    }

    static func += (sum: inout Tally, other: Tally) {
      sum.units += other.units
      sum.words += other.words
    }
  }

  package private(set) var all = Tally()
  private var byStatus = InlineArray<6, Tally>(repeating: Tally())
  /// At least in the state that the workspace calls complete, and of today's Finnish.
  package private(set) var complete = Tally()
  /// The units of documents whose policy requires the locale.
  package private(set) var required = Tally()
  package private(set) var requiredComplete = Tally()

  package init() {}

  package subscript(status: UnitStatus) -> Tally { byStatus[status.position] }

  mutating func add(_ status: UnitStatus, words: Int, isComplete: Bool, isRequired: Bool) {
    all.add(words: words)
    byStatus[status.position].add(words: words)
    if isComplete { complete.add(words: words) }
    if isRequired { required.add(words: words) }
    if isRequired, isComplete { requiredComplete.add(words: words) }
  }

  static func += (sum: inout LocaleCounts, other: LocaleCounts) {
    sum.all += other.all
    for status in sum.byStatus.indices { sum.byStatus[status] += other.byStatus[status] }
    sum.complete += other.complete
    sum.required += other.required
    sum.requiredComplete += other.requiredComplete
  }
}
