/// The end of a code whose start is elsewhere (core, `ec`).
public struct EndCode: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `ec` element.
  public init(element: Element) {
    self.element = element
  }

  /// The end of the code that starts at an `sc` of the unit.
  public init(startRef: String, dataRef: String? = nil) {
    self = .make(["startRef": startRef, "dataRef": dataRef])
  }

  /// The end of a code whose start is outside the unit.
  public init(isolatedID id: String, dataRef: String? = nil) {
    self = .make(["id": id, "isolated": "yes", "dataRef": dataRef])
  }
}

extension EndCode {
  /// `ec` in the core namespace.
  public static let name = Name.core("ec")

  /// The id of the `sc` that it ends.
  public var startRef: String? {
    get { self[.startRef] }
    set { self[.startRef] = newValue }
  }

  /// Whether its other half is outside the unit.
  public var isolated: Bool? {
    get { self[.isolated] }
    set { self[.isolated] = newValue }
  }
}
