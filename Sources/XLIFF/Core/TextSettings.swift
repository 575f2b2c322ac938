/// What text takes over from the elements around it, with the defaults of the specification.
///
/// Who reads a document piece by piece carries it along: `settings.inside(element)` for each element
/// that is open.
public struct TextSettings: Equatable, Sendable {
  /// Whether text is to be translated.
  public private(set) var translate = true
  /// Whether segments may be split and joined.
  public private(set) var canResegment = true
  /// Whether white space is to be kept as it is.
  public private(set) var preservesSpace = false

  /// What holds outside everything.
  public init() {}
}

extension TextSettings {
  /// The same, inside an element.
  public func inside(_ element: Element) -> TextSettings {
    var inner = self
    inner.translate = element["translate"] ?? translate
    inner.canResegment = element["canResegment"] ?? canResegment
    let space: Space? = element[.xml("space")]
    inner.preservesSpace = space.map { $0 == .preserve } ?? preservesSpace
    return inner
  }
}

extension Document {
  /// Changes units in place, in order, with what holds around each.
  public mutating func updateUnits(
    _ change: (inout Unit, TextSettings) throws -> Void
  ) rethrows {
    try element.updateUnits(TextSettings().inside(element), change)
  }
}

extension Element {
  fileprivate mutating func updateUnits(
    _ settings: TextSettings, _ change: (inout Unit, TextSettings) throws -> Void
  ) rethrows {
    content = try content.map { node in
      guard var child = node.element else { return node }
      if var unit = child.view(Unit.self) {
        try change(&unit, settings)
        return .element(unit)
      }
      guard child.isNamed(File.name) || child.isNamed(Group.name) else { return node }
      try child.updateUnits(settings.inside(child), change)
      return .element(child)
    }
  }
}
