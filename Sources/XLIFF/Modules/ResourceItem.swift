/// Data that belongs to the text but is no text, such as a picture (resource data module,
/// `res:resourceItem`).
public struct ResourceItem: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `res:resourceItem` element.
  public init(element: Element) {
    self.element = element
  }

  /// An item whose data are elsewhere.
  public init(
    id: String? = nil, mediaType: String? = nil, source: String? = nil, target: String? = nil
  ) {
    self = .make(["id": id, "mimeType": mediaType])
    self.source = source
    self.target = target
  }
}

extension ResourceItem {
  /// `resourceItem` of the resource data module.
  public static let name = Name(.resourceData, "resourceItem")

  /// The source, the target, then further references.
  public static func rank(of child: Name) -> Int {
    switch child {
    case Name(.resourceData, "source"): 0
    case Name(.resourceData, "target"): 1
    default: 2
    }
  }

  /// Its id, unique among the resources here.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// Its kind, as an IANA media type.
  public var mediaType: String? {
    get { self["mimeType"] }
    set { self["mimeType"] = newValue }
  }

  /// Whether it is for context only; yes where not said.
  public var isContext: Bool? {
    get { self["context"] }
    set { self["context"] = newValue }
  }
  /// Where the source data are; those that are here are in the element.
  public var source: String? {
    get { element.first(Name(.resourceData, "source"))?["href"] }
    set { setReference(newValue, of: Name(.resourceData, "source")) }
  }

  /// Where the target data are; those that are here are in the element.
  public var target: String? {
    get { element.first(Name(.resourceData, "target"))?["href"] }
    set { setReference(newValue, of: Name(.resourceData, "target")) }
  }

  private mutating func setReference(_ href: String?, of name: Name) {
    setChildren(named: name, to: href.map { [Element(name, [Attribute("href", $0)])] } ?? [])
  }
}

/// A resource of the file that a group or unit uses (resource data module, `res:resourceItemRef`).
public struct ResourceReference: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `res:resourceItemRef` element.
  public init(element: Element) {
    self.element = element
  }

  /// A reference to an item by its id.
  public init(to reference: String, id: String? = nil) {
    self = .make(["id": id, "ref": reference])
  }
}

extension ResourceReference {
  /// `resourceItemRef` of the resource data module.
  public static let name = Name(.resourceData, "resourceItemRef")

  /// Its id, unique among the resources here.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// The id of the item of the file that it stands for.
  public var reference: String? {
    get { self[.ref] }
    set { self[.ref] = newValue }
  }
}

extension Annotated {
  /// Its resources (resource data module).
  public var resources: [ResourceItem] {
    get { list(in: Name(.resourceData, "resourceData")) }
    set { setList(newValue, in: Name(.resourceData, "resourceData")) }
  }

  /// The file's resources that it uses (resource data module).
  public var resourceReferences: [ResourceReference] {
    get { list(in: Name(.resourceData, "resourceData")) }
    set { setList(newValue, in: Name(.resourceData, "resourceData")) }
  }
}
