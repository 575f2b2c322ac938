/// Who translated or revised (ITS, `its:provenanceRecord`), apart from the text that refers to it.
public struct ProvenanceRecord: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `its:provenanceRecord` element.
  public init(element: Element) {
    self.element = element
  }

  /// A record; it needs at least one of its values.
  public init(person: String? = nil, organization: String? = nil, tool: String? = nil) {
    self = .make(["person": person, "org": organization, "tool": tool])
  }
}

extension ProvenanceRecord {
  /// `provenanceRecord` of ITS.
  public static let name = Name(.its, "provenanceRecord")

  /// Who translated.
  public var person: String? {
    get { self["person"] }
    set { self["person"] = newValue }
  }

  /// The organisation that translated.
  public var organization: String? {
    get { self["org"] }
    set { self["org"] = newValue }
  }

  /// The tool that translated.
  public var tool: String? {
    get { self["tool"] }
    set { self["tool"] = newValue }
  }

  /// Who revised.
  public var reviser: String? {
    get { self["revPerson"] }
    set { self["revPerson"] = newValue }
  }

  /// The organisation that revised.
  public var revisingOrganization: String? {
    get { self["revOrg"] }
    set { self["revOrg"] = newValue }
  }

  /// The tool that revised.
  public var revisingTool: String? {
    get { self["revTool"] }
    set { self["revTool"] = newValue }
  }
}
