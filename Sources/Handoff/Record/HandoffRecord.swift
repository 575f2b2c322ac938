package import Catalogue

/// What was given to a translator, and what came back: a file in `locales/handoffs/`.
package struct HandoffRecord: Sendable {
  /// A unit as it went out.
  package struct Unit: Hashable, Sendable {
    package let name: UnitName
    /// What it was then.
    package let base: Fingerprint

    package init(name: UnitName, base: Fingerprint) {
      self.name = name
      self.base = base
    }
  }

  /// What came back in one import.
  package struct Delivery: Sendable {
    package let on: CalendarDate
    /// The fingerprints of the targets that were delivered.
    package let targets: [UnitName: Fingerprint]

    package init(on: CalendarDate, targets: [UnitName: Fingerprint]) {
      self.on = on
      self.targets = targets
    }
  }

  package let id: HandoffID
  package let due: CalendarDate?
  /// The day on which nothing more was expected back.
  package let closed: CalendarDate?
  /// How much went out.
  package let figures: OrderFigures
  /// In the order of the documents and of their texts.
  package let units: [Unit]
  /// In the order in which they came.
  package let deliveries: [Delivery]
  /// For units that were renamed since, the names of today by those that they went out with.
  package let renamed: [UnitName: UnitName]
  private let bases: [UnitName: Fingerprint]

  package init(
    id: HandoffID, due: CalendarDate? = nil, closed: CalendarDate? = nil,
    figures: OrderFigures = OrderFigures(), units: [Unit], deliveries: [Delivery] = [],
    renamed: [UnitName: UnitName] = [:]
  ) {
    self.id = id
    self.due = due
    self.closed = closed
    self.figures = figures
    self.units = units
    self.deliveries = deliveries
    self.renamed = renamed
    bases = Dictionary(units.map { ($0.name, $0.base) }) { first, _ in first }
  }

  package var locale: String { id.locale }
  package var created: CalendarDate { id.day.date }
  package var isOpen: Bool { closed == nil }

  /// Whether it should have come back by a day and has not been closed.
  package func isLate(on day: CalendarDate) -> Bool {
    isOpen && due.map { $0 < day } ?? false
  }

  /// What a unit was when it went out; nil for one that did not.
  package func base(of unit: UnitName) -> Fingerprint? { bases[unit] }

  /// The fingerprints of the targets that came back for a unit, the oldest first.
  package func delivered(_ unit: UnitName) -> [Fingerprint] {
    deliveries.compactMap { $0.targets[unit] }
  }

  /// The units that nothing has come back for.
  package var outstanding: [Unit] {
    let delivered = deliveries.reduce(into: Set<UnitName>()) { $0.formUnion($1.targets.keys) }
    return units.filter { !delivered.contains($0.name) }
  }
}
