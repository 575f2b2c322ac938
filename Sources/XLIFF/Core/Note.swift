/// A note to whoever works on the text (core, `note`).
public struct Note: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `note` element.
  public init(element: Element) {
    self.element = element
  }

  /// A note with its text.
  public init(
    _ text: String, id: String? = nil, category: String? = nil, appliesTo: Side? = nil,
    priority: Int? = nil
  ) {
    self = .make(
      [
        "id": id, "category": category, "appliesTo": appliesTo?.rawValue,
        "priority": priority?.attributeText,
      ], content: [.text(text)])
  }
}

extension Note {
  /// `note` in the core namespace.
  public static let name = Name.core("note")

  /// Its id, unique among these notes.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// Whether it is about the source or the target; both where not said.
  public var appliesTo: Side? {
    get { self["appliesTo"] }
    set { self["appliesTo"] = newValue }
  }

  /// What kind of note it is.
  public var category: String? {
    get { self["category"] }
    set { self["category"] = newValue }
  }

  /// From 1, the highest and the default, to 10.
  public var priority: Int? {
    get { self["priority"] }
    set { self["priority"] = newValue }
  }

  /// What it is about, as a fragment identifier (2.2).
  public var reference: String? {
    get { self[.ref] }
    set { self[.ref] = newValue }
  }
  /// What it says.
  public var text: String { element.content.plainText }
}
