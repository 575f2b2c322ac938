/// A translation that may be of use (translation candidates module, `mtc:match`).
public struct Match: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `mtc:match` element.
  public init(element: Element) {
    self.element = element
  }

  /// A match for a span of the unit's source, such as `#s1` for its segment.
  public init(
    id: String? = nil, for reference: String, type: MatchType? = nil, similarity: Double? = nil,
    matchQuality: Double? = nil, origin: String? = nil, source: [Node], target: [Node],
    originalData: [OriginalData] = []
  ) {
    self = .make(
      [
        "id": id, "ref": reference, "type": type?.rawValue, "similarity": similarity?.attributeText,
        "matchQuality": matchQuality?.attributeText, "origin": origin,
      ]) { $0.append(source: source, target: target) }
    if !originalData.isEmpty { self.originalData = originalData }
  }
}

extension Match {
  /// `match` of the translation candidates module.
  public static let name = Name(.matches, "match")

  /// Metadata, original data, the source, the target, then extensions.
  public static func rank(of child: Name) -> Int {
    switch child {
    case Metadata.name: 0
    case .originalData: 1
    case .source: 2
    case .target: 3
    default: 4
    }
  }

  /// Its id, unique among these matches.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// The span of source that it is a match for, as a fragment identifier.
  public var reference: String? {
    get { self[.ref] }
    set { self[.ref] = newValue }
  }

  /// Where it comes from.
  public var type: MatchType? {
    get { self[.type] }
    set { self[.type] = newValue }
  }

  /// Where it comes from more closely, as `authority:value`.
  public var subType: String? {
    get { self[.subType] }
    set { self[.subType] = newValue }
  }

  /// How like its source is to that of the unit, in per cent.
  public var similarity: Double? {
    get { self["similarity"] }
    set { self["similarity"] = newValue }
  }

  /// How good its target is thought to be, in per cent.
  public var matchQuality: Double? {
    get { self["matchQuality"] }
    set { self["matchQuality"] = newValue }
  }

  /// How well it suits here, all things taken together, in per cent.
  public var matchSuitability: Double? {
    get { self["matchSuitability"] }
    set { self["matchSuitability"] = newValue }
  }

  /// The tool, system or person that it comes from.
  public var origin: String? {
    get { self["origin"] }
    set { self["origin"] = newValue }
  }

  /// Whether it is of another target language, for reference only.
  public var isReference: Bool? {
    get { self["reference"] }
    set { self["reference"] = newValue }
  }
  /// The original text of its own inline codes.
  public var originalData: [OriginalData] {
    get { list(in: .originalData) }
    set { setList(newValue, in: .originalData) }
  }

  /// The source that was translated.
  public var source: [Node] { element.first(.source)?.content ?? [] }

  /// Its translation.
  public var target: [Node] { element.first(.target)?.content ?? [] }
}

extension Unit {
  /// Translations that may be of use, in order.
  public var matches: [Match] {
    get { list(in: .matches) }
    set { setList(newValue, in: .matches) }
  }
}

extension Name {
  /// `mtc:matches`, which holds the matches of a unit.
  public static let matches = Name(.matches, "matches")
}
