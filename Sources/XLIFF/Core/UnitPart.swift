/// A segment or an ignorable: a stretch of a unit's text on both sides.
public protocol UnitPart: ElementView {}

extension Segment: UnitPart {}
extension Ignorable: UnitPart {}

extension UnitPart {
  /// The source, then the target.
  public static func rank(of child: Name) -> Int { child == .core("target") ? 1 : 0 }

  /// Its id, unique in the unit.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// The source text.
  public var source: [Node] {
    get { element.first(.source)?.content ?? [] }
    set { setContent(newValue, of: .source) }
  }

  /// The target text; `nil` where there is no target.
  public var target: [Node]? {
    get { element.first(.target)?.content }
    set { setContent(newValue, of: .target) }
  }

  /// The position of the target among those of the unit, where it differs from the source's.
  public var order: Int? {
    get { element.first(.target)?["order"] }
    set {
      guard var target = element.first(.target) else { return }
      target["order"] = newValue
      setChildren(named: target.name, to: [target])
    }
  }
}
