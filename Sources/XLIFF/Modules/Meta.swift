/// One datum (metadata module, `mda:meta`).
public struct Meta: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `mda:meta` element.
  public init(element: Element) {
    self.element = element
  }

  /// A datum of a type.
  public init(_ type: String, _ text: String) {
    self = .make(["type": type], content: [.text(text)])
  }
}

extension Meta {
  /// `meta` of the metadata module.
  public static let name = Name(.metadata, "meta")

  /// What it is.
  public var type: String? {
    get { self[.type] }
    set { self[.type] = newValue }
  }

  /// What it says.
  public var text: String { element.content.plainText }
}
