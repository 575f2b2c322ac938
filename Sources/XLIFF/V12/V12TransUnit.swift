extension V12 {
  /// A piece of text (1.2, `trans-unit`).
  public struct TransUnit: ElementView {
    /// The element.
    public var element: Element

    /// A view of a `trans-unit` element.
    public init(element: Element) {
      self.element = element
    }

    /// A unit with its text.
    public init(
      id: String, name: String? = nil, approved: Bool? = nil, space: Space? = nil,
      source: [Node], target: [Node]? = nil, state: State? = nil
    ) {
      self = .make(
        [
          "id": id, "resname": name, "approved": approved?.attributeText,
          .xml("space"): space?.rawValue,
        ], content: [.element(Element(.v12("source"), content: source))])
      self.target = target
      self.state = state
    }
  }
}

extension V12.TransUnit: V12.Translated {
  /// `trans-unit` of 1.2.
  public static let name = Name.v12("trans-unit")

  /// The source, its segmentation, the target, then contexts, notes and alternatives.
  public static func rank(of child: Name) -> Int {
    switch child {
    case .v12("source"): 0
    case .v12("seg-source"): 1
    case .v12("target"): 2
    default: 3
    }
  }

  /// Its id, unique in its file.
  public var id: String? {
    get { self["id"] }
    set { self["id"] = newValue }
  }

  /// Its name in the original document.
  public var name: String? {
    get { self["resname"] }
    set { self["resname"] = newValue }
  }

  /// What it is.
  public var type: String? {
    get { self["restype"] }
    set { self["restype"] = newValue }
  }

  /// Whether the translation is final and approved.
  public var approved: Bool? {
    get { self["approved"] }
    set { self["approved"] = newValue }
  }

  /// Whether it is to be translated; inherited where not said.
  public var translate: Bool? {
    get { self["translate"] }
    set { self["translate"] = newValue }
  }

  /// How white space in it is to be treated.
  public var space: Space? {
    get { self[.xml("space")] }
    set { self[.xml("space")] = newValue }
  }

  /// The greatest width of the target, in `sizeUnit`s.
  public var maximumWidth: Int? {
    get { self["maxwidth"] }
    set { self["maxwidth"] = newValue }
  }

  /// What widths are counted in, such as `char`, `byte` or `pixel`.
  public var sizeUnit: String? {
    get { self["size-unit"] }
    set { self["size-unit"] = newValue }
  }
  /// How far the translation has come; there is one only where there is a target.
  public var state: V12.State? {
    get { element.first(.v12("target"))?["state"] }
    set {
      guard var target = element.first(.v12("target")) else { return }
      target["state"] = newValue
      setChildren(named: target.name, to: [target])
    }
  }

  /// The source cut into segments, each a `mrk` with `mtype="seg"`.
  public var segmentedSource: [Node]? { element.first(.v12("seg-source"))?.content }

  /// The notes, in order.
  public var notes: [V12.Note] {
    get { children() }
    set { setChildren(newValue) }
  }

  /// The groups of contexts, in order.
  public var contextGroups: [V12.ContextGroup] {
    get { children() }
    set { setChildren(newValue) }
  }

  /// Translations that may be of use, in order.
  public var alternatives: [V12.AltTrans] {
    get { children() }
    set { setChildren(newValue) }
  }
}
