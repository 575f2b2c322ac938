extension V12 {
  /// A translation that may be of use (1.2, `alt-trans`).
  public struct AltTrans: ElementView {
    /// The element.
    public var element: Element

    /// A view of an `alt-trans` element.
    public init(element: Element) {
      self.element = element
    }

    /// An alternative; the quality is text such as `86.5%`.
    public init(
      quality: String? = nil, origin: String? = nil, tool: String? = nil, space: Space? = nil,
      source: [Node]? = nil, target: [Node]
    ) {
      self = .make([
        "match-quality": quality, "origin": origin, "tool-id": tool,
        .xml("space"): space?.rawValue,
      ])
      if let source { self.source = source }
      self.target = target
    }
  }
}

extension V12.AltTrans: V12.Translated {
  /// `alt-trans` of 1.2.
  public static let name = Name.v12("alt-trans")

  /// The source, its segmentation, the target, then contexts and notes.
  public static func rank(of child: Name) -> Int { V12.TransUnit.rank(of: child) }

  /// How good it is, such as `86.5%`.
  public var quality: String? {
    get { self["match-quality"] }
    set { self["match-quality"] = newValue }
  }

  /// Where it comes from.
  public var origin: String? {
    get { self["origin"] }
    set { self["origin"] = newValue }
  }

  /// The id of the tool that it comes from.
  public var tool: String? {
    get { self["tool-id"] }
    set { self["tool-id"] = newValue }
  }
}
