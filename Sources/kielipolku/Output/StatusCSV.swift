import Catalogue

/// `status` as comma-separated values: a line for each locale of each group.
struct StatusCSV {
  private let completeness: Completeness
  private let grouping: Grouping
  private let locales: [Int]

  init(_ completeness: Completeness, _ grouping: Grouping, _ locales: [Int]) {
    self.completeness = completeness
    self.grouping = grouping
    self.locales = locales
  }

  var text: String {
    let kinds = UnitStatus.allCases.map(\.rawValue) + ["complete", "required", "required-complete"]
    let header = ["group", "locale", "units", "words"] + kinds + kinds.map { "\($0)-words" }
    return ([header] + rows).map { $0.map(Escaping.cell).joined(separator: ",") + "\r\n" }.joined()
  }

  private var rows: [[String]] {
    guard grouping != .locale else { return rows("", completeness.totals) }
    return completeness.groups.sorted { $0.key < $1.key }.flatMap { rows($0.key, $0.value) }
  }

  private func rows(_ group: String, _ counts: [LocaleCounts]) -> [[String]] {
    locales.map { locale in
      let own = counts[locale]
      let tallies =
        UnitStatus.allCases.map { own[$0] } + [
          own.complete, own.required, own.requiredComplete,
        ]
      return [group, completeness.locales[locale]]
        + ([own.all.units, own.all.words] + tallies.map(\.units) + tallies.map(\.words))
        .map(String.init)
    }
  }
}
