/// Metadata that belongs together (metadata module, `mda:metaGroup`).
public struct MetaGroup: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `mda:metaGroup` element.
  public init(element: Element) {
    self.element = element
  }

  /// A group with its data.
  public init(category: String? = nil, _ entries: [Meta]) {
    self = .make(["category": category], content: entries.map { .element($0) })
  }
}

extension MetaGroup {
  /// `metaGroup` of the metadata module.
  public static let name = Name(.metadata, "metaGroup")

  /// What its data are about.
  public var category: String? {
    get { self["category"] }
    set { self["category"] = newValue }
  }

  /// The data, in order.
  public var entries: [Meta] {
    get { children() }
    set { setChildren(newValue) }
  }

  /// The groups in it, in order.
  public var groups: [MetaGroup] {
    get { children() }
    set { setChildren(newValue) }
  }
}
