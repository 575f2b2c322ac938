import Catalogue

/// `status` as a table: for each locale a row of units and a row of source words.
struct StatusText {
  private let snapshot: Snapshot
  private let completeness: Completeness
  private let locales: [Int]
  private let handoffs: HandoffList

  init(
    _ snapshot: Snapshot, _ completeness: Completeness, _ locales: [Int], _ handoffs: HandoffList
  ) {
    self.snapshot = snapshot
    self.completeness = completeness
    self.locales = locales
    self.handoffs = handoffs
  }

  var text: String {
    var lines = [heading, ""] + table
    if !completeness.groups.isEmpty { lines += [""] + groupTable }
    let table = lines.map { Escaping.oneLine($0) + "\n" }.joined()
    return handoffs.isEmpty ? table : table + "\n" + handoffs.text
  }

  private var heading: String {
    let units = snapshot.documents.reduce(0) { $0 + $1.units.count }
    let words = completeness.totals.first?.all.words ?? 0
    return "\(snapshot.settings.name): \(snapshot.documents.count.grouped) documents, "
      + "\(units.grouped) units, \(words.grouped) source words"
  }

  private static let columns =
    ["", ""] + UnitStatus.allCases.map(\.rawValue) + ["all", "complete", "required", "complete"]

  private var table: [String] {
    var table = Table()
    table.add(Self.columns)
    for locale in locales {
      let counts = completeness.totals[locale]
      table.add(row(completeness.locales[locale], "units", counts, \.units))
      table.add(row("", "words", counts, \.words))
    }
    return table.lines
  }

  private func row(
    _ title: String, _ what: String, _ counts: LocaleCounts,
    _ value: (LocaleCounts.Tally) -> Int
  ) -> [String] {
    [title, what] + UnitStatus.allCases.map { value(counts[$0]).grouped }
      + [
        value(counts.all).grouped, value(counts.complete).share(of: value(counts.all)),
        value(counts.required).grouped,
        value(counts.requiredComplete).share(of: value(counts.required)),
      ]
  }

  /// For each group its units, and for each locale the share that is complete.
  private var groupTable: [String] {
    var table = Table()
    table.add(
      ["", "units", "words"]
        + locales.flatMap { [completeness.locales[$0], "required", "complete"] })
    for (key, counts) in completeness.groups.sorted(by: { $0.key < $1.key }) {
      let all = counts.first?.all ?? LocaleCounts.Tally()
      table.add(
        [key.isEmpty ? "(none)" : key, all.units.grouped, all.words.grouped]
          + locales.flatMap { cells(counts[$0]) })
    }
    return table.lines
  }

  private func cells(_ counts: LocaleCounts) -> [String] {
    [
      counts.complete.units.share(of: counts.all.units), counts.required.units.grouped,
      counts.requiredComplete.units.share(of: counts.required.units),
    ]
  }
}
