extension V12 {
  /// The text of a file (1.2, `body`).
  public struct Body: ElementView {
    /// The element.
    public var element: Element

    /// A view of a `body` element.
    public init(element: Element) {
      self.element = element
    }

    /// A body without units.
    public init() {
      self = .make([:])
    }
  }

  /// Units that belong together (1.2, `group`).
  public struct Group: ElementView {
    /// The element.
    public var element: Element

    /// A view of a `group` element.
    public init(element: Element) {
      self.element = element
    }

    /// A group without units.
    public init(id: String? = nil, name: String? = nil, type: String? = nil) {
      self = .make(["id": id, "resname": name, "restype": type])
    }
  }
}

extension V12.Body {
  /// `body` of 1.2.
  public static let name = Name.v12("body")
}

extension V12.Group {
  /// `group` of 1.2.
  public static let name = Name.v12("group")

  /// Contexts, counts, properties and notes, then groups and units.
  public static func rank(of child: Name) -> Int {
    switch child {
    case .v12("group"), .v12("trans-unit"), .v12("bin-unit"): 1
    default: 0
    }
  }

  /// Its id, unique among the groups of its file.
  public var id: String? {
    get { self["id"] }
    set { self["id"] = newValue }
  }

  /// Its name in the original document.
  public var name: String? {
    get { self["resname"] }
    set { self["resname"] = newValue }
  }

  /// What it is.
  public var type: String? {
    get { self["restype"] }
    set { self["restype"] = newValue }
  }

  /// Whether its text is to be translated; yes where not said.
  public var translate: Bool? {
    get { self["translate"] }
    set { self["translate"] = newValue }
  }
  /// The notes, in order.
  public var notes: [V12.Note] {
    get { children() }
    set { setChildren(newValue) }
  }
}

extension V12 {
  /// What holds units and groups: a body, or a group.
  public protocol UnitHolder: ElementView {}
}

extension V12.Body: V12.UnitHolder {}
extension V12.Group: V12.UnitHolder {}

extension V12.UnitHolder {
  /// Adds a unit after all that is there.
  public mutating func append(_ unit: V12.TransUnit) { element.append(.element(unit)) }

  /// Adds a group after all that is there.
  public mutating func append(_ group: V12.Group) { element.append(.element(group)) }

  /// The units at any depth, in order.
  public var units: [V12.TransUnit] {
    element.elements.flatMap { child in
      child.view(V12.TransUnit.self).map { [$0] } ?? child.view(V12.Group.self)?.units ?? []
    }
  }
}
