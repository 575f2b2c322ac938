/// A code that stands alone, such as an image or a variable (core, `ph`).
public struct Placeholder: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `ph` element.
  public init(element: Element) {
    self.element = element
  }

  /// A placeholder.
  public init(
    id: String, type: CodeType? = nil, subType: String? = nil, dataRef: String? = nil,
    display: String? = nil, equivalent: String? = nil
  ) {
    self = .make([
      "id": id, "type": type?.rawValue, "subType": subType, "dataRef": dataRef, "disp": display,
      "equiv": equivalent,
    ])
  }
}

extension Placeholder {
  /// `ph` in the core namespace.
  public static let name = Name.core("ph")
}
