extension V12 {
  /// A source and its target: in a unit, or in an alternative.
  public protocol Translated: ElementView {}
}

extension V12.Translated {
  /// The source text.
  public var source: [Node] {
    get { element.first(.v12("source"))?.content ?? [] }
    set { setContent(newValue, of: .v12("source")) }
  }

  /// The target text; `nil` where there is no target.
  public var target: [Node]? {
    get { element.first(.v12("target"))?.content }
    set { setContent(newValue, of: .v12("target")) }
  }
}
