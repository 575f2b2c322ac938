/// Units that belong together (core, `group`).
public struct Group: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `group` element.
  public init(element: Element) {
    self.element = element
  }

  /// A group without units.
  public init(id: String, name: String? = nil) {
    self = .make(["id": id, "name": name])
  }
}

extension Group {
  /// `group` in the core namespace.
  public static let name = Name.core("group")

  /// Modules and extensions, notes, then groups and units.
  public static func rank(of child: Name) -> Int { File.rank(of: child) }

  /// Its id, unique among the groups of its file.
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
}
