/// What holds units and groups: a file, or a group.
public protocol UnitHolder: Annotated {}

extension File: UnitHolder {}
extension Group: UnitHolder {}

extension UnitHolder {
  /// Adds a unit after all that is there.
  public mutating func append(_ unit: Unit) { insert(unit.element) }

  /// Adds a group after all that is there.
  public mutating func append(_ group: Group) { insert(group.element) }

  /// The units at any depth, in order.
  public var units: [Unit] {
    element.elements.flatMap { child in
      child.view(Unit.self).map { [$0] } ?? child.view(Group.self)?.units ?? []
    }
  }

  /// The groups directly in it, in order.
  public var groups: [Group] { children() }

  /// Changes units in place, at any depth, in order.
  public mutating func updateUnits(_ change: (inout Unit) throws -> Void) rethrows {
    for index in element.content.indices {
      guard let child = element.content[index].element else { continue }
      if var unit = child.view(Unit.self) {
        try change(&unit)
        element.content[index] = .element(unit)
      } else if var group = child.view(Group.self) {
        try group.updateUnits(change)
        element.content[index] = .element(group)
      }
    }
  }
}
