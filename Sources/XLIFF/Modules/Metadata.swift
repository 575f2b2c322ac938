/// Data of one's own about a file, a group or a unit (metadata module, `mda:metadata`).
public struct Metadata: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `mda:metadata` element.
  public init(element: Element) {
    self.element = element
  }

  /// Groups of metadata.
  public init(_ groups: [MetaGroup]) {
    self = .make([:], content: groups.map { .element($0) })
  }
}

extension Metadata {
  /// `metadata` of the metadata module.
  public static let name = Name(.metadata, "metadata")

  /// The groups, in order.
  public var groups: [MetaGroup] {
    get { children() }
    set { setChildren(newValue) }
  }

  /// The text of the first datum of a type in the first group of a category.
  public subscript(category: String, type: String) -> String? {
    groups.first { $0.category == category }?.entries.first { $0.type == type }?.text
  }
}
