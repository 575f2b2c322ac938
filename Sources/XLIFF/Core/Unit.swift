/// A piece of text with its segments (core, `unit`).
public struct Unit: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `unit` element.
  public init(element: Element) {
    self.element = element
  }

  /// A unit with its segments.
  public init(id: String, name: String? = nil, segments: [Segment] = []) {
    self = .make(["id": id, "name": name], content: segments.map { .element($0.element) })
  }
}

extension Unit {
  /// `unit` in the core namespace.
  public static let name = Name.core("unit")

  /// Modules and extensions, notes, original data, then segments and ignorables.
  public static func rank(of child: Name) -> Int {
    switch child {
    case .notes: 1
    case .originalData: 2
    case .core("segment"), .core("ignorable"): 3
    default: 0
    }
  }

  /// Its id, unique among the units of its file.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// Its name in the original document.
  public var name: String? {
    get { self["name"] }
    set { self["name"] = newValue }
  }

  /// What it is, as `authority:value`.
  public var type: String? {
    get { self[.type] }
    set { self[.type] = newValue }
  }
  /// The original text of inline codes.
  public var originalData: [OriginalData] {
    get { list(in: .originalData) }
    set { setList(newValue, in: .originalData) }
  }

  /// The segments, in order.
  public var segments: [Segment] {
    get { children() }
    set { setChildren(newValue) }
  }

  /// The segments and ignorables, in order.
  public var parts: [any UnitPart] {
    element.elements.compactMap { $0.view(Segment.self) ?? $0.view(Ignorable.self) }
  }

  /// Adds an ignorable after all that is there.
  public mutating func append(_ ignorable: Ignorable) { element.append(.element(ignorable)) }

  /// Adds a segment after all that is there.
  public mutating func append(_ segment: Segment) { element.append(.element(segment)) }
}
