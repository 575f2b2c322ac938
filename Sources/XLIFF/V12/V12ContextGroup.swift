extension V12 {
  /// Where a text comes from or is used (1.2, `context-group`).
  public struct ContextGroup: ElementView {
    /// The element.
    public var element: Element

    /// A view of a `context-group` element.
    public init(element: Element) {
      self.element = element
    }

    /// A group of contexts.
    public init(purpose: String? = nil, _ contexts: [Context]) {
      self = .make(["purpose": purpose], content: contexts.map { .element($0) })
    }
  }

  /// One context (1.2, `context`).
  public struct Context: ElementView {
    /// The element.
    public var element: Element

    /// A view of a `context` element.
    public init(element: Element) {
      self.element = element
    }

    /// A context of a type.
    public init(_ type: String, _ text: String) {
      self = .make(["context-type": type], content: [.text(text)])
    }
  }
}

extension V12.ContextGroup {
  /// `context-group` of 1.2.
  public static let name = Name.v12("context-group")

  /// What it is for: `location`, `match`, `information`, or an `x-` value.
  public var purpose: String? {
    get { self["purpose"] }
    set { self["purpose"] = newValue }
  }

  /// The contexts, in order.
  public var contexts: [V12.Context] {
    get { children() }
    set { setChildren(newValue) }
  }
}

extension V12.Context {
  /// `context` of 1.2.
  public static let name = Name.v12("context")

  /// What it is.
  public var type: String? {
    get { self["context-type"] }
    set { self["context-type"] = newValue }
  }

  /// What it says.
  public var text: String { element.content.plainText }
}
