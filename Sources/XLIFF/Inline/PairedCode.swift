/// A code around text, such as emphasis or a link (core, `pc`).
public struct PairedCode: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `pc` element.
  public init(element: Element) {
    self.element = element
  }

  /// A code around content.
  public init(
    id: String, type: CodeType? = nil, subType: String? = nil, dataRefStart: String? = nil,
    dataRefEnd: String? = nil, displayStart: String? = nil, displayEnd: String? = nil,
    content: [Node]
  ) {
    self = .make(
      [
        "id": id, "type": type?.rawValue, "subType": subType, "dataRefStart": dataRefStart,
        "dataRefEnd": dataRefEnd, "dispStart": displayStart, "dispEnd": displayEnd,
      ], content: content)
  }
}

extension PairedCode {
  /// `pc` in the core namespace.
  public static let name = Name.core("pc")

  /// The id of the `data` with the original text of its start.
  public var dataRefStart: String? {
    get { self["dataRefStart"] }
    set { self["dataRefStart"] = newValue }
  }

  /// What to show for its start.
  public var displayStart: String? {
    get { self["dispStart"] }
    set { self["dispStart"] = newValue }
  }

  /// What its start is worth as plain text.
  public var equivalentStart: String? {
    get { self["equivStart"] }
    set { self["equivStart"] = newValue }
  }

  /// The ids of units with text that belongs into its start.
  public var subFlowsStart: [String]? {
    get { self["subFlowsStart"] }
    set { self["subFlowsStart"] = newValue }
  }
  /// The id of the `data` with the original text of its end.
  public var dataRefEnd: String? {
    get { self["dataRefEnd"] }
    set { self["dataRefEnd"] = newValue }
  }

  /// What to show for its end.
  public var displayEnd: String? {
    get { self["dispEnd"] }
    set { self["dispEnd"] = newValue }
  }

  /// What its end is worth as plain text.
  public var equivalentEnd: String? {
    get { self["equivEnd"] }
    set { self["equivEnd"] = newValue }
  }

  /// The ids of units with text that belongs into its end.
  public var subFlowsEnd: [String]? {
    get { self["subFlowsEnd"] }
    set { self["subFlowsEnd"] = newValue }
  }
  /// The text in it.
  public var content: [Node] {
    get { element.content }
    set { element.content = newValue }
  }
}
