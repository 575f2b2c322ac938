/// The end of an annotation (core, `em`).
public struct EndAnnotation: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `em` element.
  public init(element: Element) {
    self.element = element
  }

  /// The end of the annotation that starts at an `sm` of the unit.
  public init(startRef: String) {
    self = .make(["startRef": startRef])
  }
}

extension EndAnnotation {
  /// `em` in the core namespace.
  public static let name = Name.core("em")

  /// The id of the `sm` that it ends.
  public var startRef: String? {
    get { self[.startRef] }
    set { self[.startRef] = newValue }
  }
}
