/// The start of an annotation that ends at an `em` of the unit (core, `sm`).
public struct StartAnnotation: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `sm` element.
  public init(element: Element) {
    self.element = element
  }

  /// The start of an annotation.
  public init(id: String, type: String? = nil, reference: String? = nil, value: String? = nil) {
    self = .make(["id": id, "type": type, "ref": reference, "value": value])
  }
}

extension StartAnnotation {
  /// `sm` in the core namespace.
  public static let name = Name.core("sm")
}
