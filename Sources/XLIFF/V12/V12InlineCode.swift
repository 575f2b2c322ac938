extension V12 {
  /// An inline code of 1.2 by its element name.
  ///
  /// `g` and `x` stand for codes whose text is elsewhere; `bpt`, `ept`, `ph` and `it` hold it; `bx`
  /// and `ex`, like `bpt` and `ept`, are pairs that share a `rid`.
  public enum CodeKind: String, Sendable, CaseIterable {
    /// A pair around text.
    case g
    /// A code that stands alone.
    case x
    /// The start of a pair.
    case bx
    /// The end of a pair.
    case ex
    /// The original text of the start of a pair.
    case bpt
    /// The original text of the end of a pair.
    case ept
    /// The original text of a code that stands alone.
    case ph
    /// The original text of half a pair whose other half is elsewhere.
    case it
    /// Text within the original text of a code.
    case sub
    /// An annotation around text.
    case mrk
  }
}

extension Node {
  /// An inline code of 1.2.
  ///
  /// - Parameters:
  ///   - kind: The element.
  ///   - id: Its id; the same in source and target.
  ///   - pair: The `rid` that it shares with its other half.
  ///   - type: Its `ctype`, such as `bold`, `link` or an `x-` value.
  ///   - content: The original text, or the text inside a `g`.
  /// - Returns: The element as a node.
  public static func v12(
    _ kind: V12.CodeKind, id: String, pair: String? = nil, type: String? = nil,
    content: [Node] = []
  ) -> Node {
    var attributes = [Attribute("id", id)]
    if let pair { attributes.append(Attribute("rid", pair)) }
    if let type { attributes.append(Attribute("ctype", type)) }
    return .element(Element(.v12(kind.rawValue), attributes, content: content))
  }
}

extension Element {
  /// Which inline code of 1.2 it is, if it is one.
  public var v12Kind: V12.CodeKind? {
    name.namespace == .v12 ? V12.CodeKind(rawValue: name.local) : nil
  }
}
