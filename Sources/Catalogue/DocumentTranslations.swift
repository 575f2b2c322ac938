/// The translations of one document into one locale.
package struct DocumentTranslations: Sendable {
  /// By position in ``Document/units``; empty where the locale file has nothing of the document.
  private let units: [Translation?]

  package init(units: [Translation?] = []) {
    self.units = units
  }

  package subscript(unit: Int) -> Translation? {
    units.indices.contains(unit) ? units[unit] : nil
  }

  /// Where a unit stands, told without a copy of its translation.
  package func status(of unit: Int) -> UnitStatus {
    units.indices.contains(unit) ? units[unit]?.status ?? .missing : .missing
  }

  /// The state of a unit's target; nil where there is none.
  package func state(of unit: Int) -> State? {
    guard units.indices.contains(unit), units[unit]?.hasTarget == true else { return nil }
    return units[unit]?.state
  }

  /// The target of a unit; empty where there is none.
  package func target(of unit: Int) -> String {
    units.indices.contains(unit) ? units[unit]?.target ?? "" : ""
  }
}
