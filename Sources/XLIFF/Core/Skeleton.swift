/// What is left of the original document without its text (core, `skeleton`).
public struct Skeleton: ElementView {
  /// The element; its content is the skeleton where there is no `href`.
  public var element: Element

  /// A view of a `skeleton` element.
  public init(element: Element) {
    self.element = element
  }

  /// A skeleton that is elsewhere.
  public init(href: String) {
    self = .make(["href": href])
  }

  /// A skeleton that is here.
  public init(content: [Node]) {
    self = .make([:], content: content)
  }
}

extension Skeleton {
  /// `skeleton` in the core namespace.
  public static let name = Name.core("skeleton")

  /// Where the skeleton is, if not here.
  public var href: String? {
    get { self["href"] }
    set { self["href"] = newValue }
  }
}
