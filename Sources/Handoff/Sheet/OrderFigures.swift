import Catalogue

/// How much text a handoff is, by why it goes out and by what helps to translate it.
package struct OrderFigures: Hashable, Sendable {
  /// A share of the units; the first three add up to all, and so do the others.
  package enum Share: String, Sendable, CaseIterable {
    /// Without a translation.
    case new
    /// With the translation of an earlier Finnish.
    case changed
    /// With a translation that is not complete.
    case unfinished

    /// The same Finnish stands before it in this handoff.
    case repeated
    /// The same Finnish is translated elsewhere.
    case exact
    /// Finnish that resembles it is translated, to so many per cent alike.
    case from95 = "95–99"
    case from85 = "85–94"
    case from75 = "75–84"
    case from70 = "70–74"
    /// Nothing helps.
    case unmatched

    package static let reasons: [Share] = [.new, .changed, .unfinished]
    package static let helps: [Share] = [
      .repeated, .exact, .from95, .from85, .from75, .from70, .unmatched,
    ]
  }

  private var amounts: [Share: TextAmount] = [:]

  package init() {}

  package internal(set) subscript(share: Share) -> TextAmount {
    get { amounts[share] ?? TextAmount() }
    set { amounts[share] = newValue }
  }

  package var all: TextAmount {
    Share.reasons.reduce(into: TextAmount()) { $0 += self[$1] }
  }
}

/// Adds the units of a handoff up.
struct OrderCount {
  private(set) var figures = OrderFigures()
  private var seen: Set<[UInt8]> = []

  /// Counts a unit, in the order in which they go out.
  mutating func add(_ unit: OutgoingUnit, words: Int) {
    let amount = TextAmount(unit.unit.text, words: words)
    figures[unit.reason] += amount
    let isNew = seen.insert(Array(unit.unit.text.utf8)).inserted
    figures[isNew ? unit.help : .repeated] += amount
  }
}

extension OutgoingUnit {
  fileprivate var reason: OrderFigures.Share {
    switch status {
    case .missing: .new
    case .outdated: .changed
    case .initial, .translated, .reviewed, .final: .unfinished
    }
  }

  fileprivate var help: OrderFigures.Share {
    switch matches.first?.similarity ?? 0 {
    case 100: .exact
    case 95...: .from95
    case 85...: .from85
    case 75...: .from75
    case Memory.least...: .from70
    default: .unmatched
    }
  }
}
