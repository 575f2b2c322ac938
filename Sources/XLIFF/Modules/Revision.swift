/// One earlier version of an element (change tracking module, `ctr:revision`).
public struct Revision: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `ctr:revision` element.
  public init(element: Element) {
    self.element = element
  }

  /// A version with what changed.
  public init(author: String? = nil, date: String? = nil, _ items: [RevisionItem]) {
    self = .make(["author": author, "datetime": date], content: items.map { .element($0) })
  }
}

extension Revision {
  /// `revision` of the change tracking module.
  public static let name = Name(.changeTracking, "revision")

  /// Who made the change.
  public var author: String? {
    get { self["author"] }
    set { self["author"] = newValue }
  }

  /// When the change was made.
  public var date: String? {
    get { self["datetime"] }
    set { self["datetime"] = newValue }
  }

  /// The version that the change made.
  public var version: String? {
    get { self["version"] }
    set { self["version"] = newValue }
  }
  /// What changed, in order.
  public var items: [RevisionItem] {
    get { children() }
    set { setChildren(newValue) }
  }
}

/// What one property was (change tracking module, `ctr:item`).
public struct RevisionItem: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `ctr:item` element.
  public init(element: Element) {
    self.element = element
  }

  /// The value that a property had.
  public init(_ property: String, _ value: String) {
    self = .make(["property": property], content: [.text(value)])
  }
}

extension RevisionItem {
  /// `item` of the change tracking module.
  public static let name = Name(.changeTracking, "item")

  /// What changed: `content`, or the name of an attribute.
  public var property: String? {
    get { self["property"] }
    set { self["property"] = newValue }
  }
  /// The value that the property had.
  public var value: String { element.content.plainText }
}
