/// What holds units and groups: a file, or a group.
public protocol UnitHolder: Annotated {}

extension File: UnitHolder {}
extension Group: UnitHolder {}

extension UnitHolder {
  /// Adds a unit after all that is there.
  public mutating func append(_ unit: Unit) { element.append(.element(unit)) }

  /// Adds a group after all that is there.
  public mutating func append(_ group: Group) { element.append(.element(group)) }

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
    element.content = try element.content.map { node in
      guard let child = node.element else { return node }
      if var unit = child.view(Unit.self) {
        try change(&unit)
        return .element(unit)
      }
      guard var group = child.view(Group.self) else { return node }
      try group.updateUnits(change)
      return .element(group)
    }
  }
}
