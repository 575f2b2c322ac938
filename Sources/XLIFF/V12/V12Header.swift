extension V12 {
  /// What is known of a file (1.2, `header`).
  public struct Header: ElementView {
    /// The element.
    public var element: Element

    /// A view of a `header` element.
    public init(element: Element) {
      self.element = element
    }

    /// A header.
    public init(tools: [Tool] = [], notes: [Note] = []) {
      self = .make([:], content: tools.map { .element($0) } + notes.map { .element($0) })
    }
  }

  /// A tool that had to do with a file (1.2, `tool`).
  public struct Tool: ElementView {
    /// The element.
    public var element: Element

    /// A view of a `tool` element.
    public init(element: Element) {
      self.element = element
    }

    /// A tool.
    public init(id: String, name: String, version: String? = nil) {
      self = .make(["tool-id": id, "tool-name": name, "tool-version": version])
    }
  }
}

extension V12.Header {
  /// `header` of 1.2.
  public static let name = Name.v12("header")

  /// The notes, in order.
  public var notes: [V12.Note] {
    get { children() }
    set { setChildren(newValue) }
  }

  /// The tools, in order.
  public var tools: [V12.Tool] {
    get { children() }
    set { setChildren(newValue) }
  }
}

extension V12.Tool {
  /// `tool` of 1.2.
  public static let name = Name.v12("tool")

  /// The id by which others refer to it.
  public var id: String? {
    get { self["tool-id"] }
    set { self["tool-id"] = newValue }
  }
}
