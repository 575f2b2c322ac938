/// The start of a code whose end is elsewhere (core, `sc`).
public struct StartCode: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `sc` element.
  public init(element: Element) {
    self.element = element
  }

  /// The start of a code; isolated where the end is outside the unit.
  public init(
    id: String, type: CodeType? = nil, subType: String? = nil, dataRef: String? = nil,
    isolated: Bool? = nil
  ) {
    self = .make([
      "id": id, "type": type?.rawValue, "subType": subType, "dataRef": dataRef,
      "isolated": isolated?.attributeText,
    ])
  }
}

extension StartCode {
  /// `sc` in the core namespace.
  public static let name = Name.core("sc")

  /// Whether its other half is outside the unit.
  public var isolated: Bool? {
    get { self[.isolated] }
    set { self[.isolated] = newValue }
  }
}
