/// One document's text (core, `file`).
public struct File: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `file` element.
  public init(element: Element) {
    self.element = element
  }

  /// A file without units.
  public init(
    id: String, original: String? = nil, canResegment: Bool? = nil, space: Space? = nil
  ) {
    self = .make([
      "id": id, "original": original, "canResegment": canResegment?.attributeText,
      .xml("space"): space?.rawValue,
    ])
  }
}

extension File {
  /// `file` in the core namespace.
  public static let name = Name.core("file")

  /// The skeleton, modules and extensions, notes, then groups and units.
  public static func rank(of child: Name) -> Int {
    switch child {
    case .core("skeleton"): 0
    case .notes: 2
    case .core("group"), .core("unit"): 3
    default: 1
    }
  }

  /// Its id, unique in the document.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// The document that it was made from.
  public var original: String? {
    get { self["original"] }
    set { self["original"] = newValue }
  }

  /// The skeleton, which with the targets makes the target document.
  public var skeleton: Skeleton? {
    get { child() }
    set { setChild(newValue) }
  }
}
