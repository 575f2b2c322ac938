extension V12 {
  /// A note to whoever works on the text (1.2, `note`).
  public struct Note: ElementView {
    /// The element.
    public var element: Element

    /// A view of a `note` element.
    public init(element: Element) {
      self.element = element
    }

    /// A note with its text.
    public init(_ text: String, from author: String? = nil, annotates: String? = nil) {
      self = .make(["from": author, "annotates": annotates], content: [.text(text)])
    }
  }
}

extension V12.Note {
  /// `note` of 1.2.
  public static let name = Name.v12("note")

  /// Who wrote it.
  public var author: String? {
    get { self["from"] }
    set { self["from"] = newValue }
  }

  /// What it is about: `source`, `target` or `general`.
  public var annotates: String? {
    get { self["annotates"] }
    set { self["annotates"] = newValue }
  }

  /// From 1, the highest and the default, to 10.
  public var priority: Int? {
    get { self["priority"] }
    set { self["priority"] = newValue }
  }
  /// What it says.
  public var text: String { element.content.plainText }
}
