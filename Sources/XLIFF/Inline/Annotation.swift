/// What says something about a stretch of text: `mrk`, or the start of one, `sm`.
public protocol Annotating: ElementView {}

extension Annotation: Annotating {}
extension StartAnnotation: Annotating {}

extension Annotating {
  /// Its id, unique in the unit.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// Whether the text in it is to be translated.
  public var translate: Bool? {
    get { self["translate"] }
    set { self["translate"] = newValue }
  }

  /// What it says: `generic`, `comment`, `term`, or `authority:value`.
  public var type: String? {
    get { self[.type] }
    set { self[.type] = newValue }
  }

  /// What it refers to, as a fragment identifier or URI.
  public var reference: String? {
    get { self[.ref] }
    set { self[.ref] = newValue }
  }

  /// What it says about the text in it.
  public var value: String? {
    get { self["value"] }
    set { self["value"] = newValue }
  }
}

/// An annotation around text, such as a term or a comment (core, `mrk`).
public struct Annotation: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `mrk` element.
  public init(element: Element) {
    self.element = element
  }

  /// An annotation around content.
  public init(
    id: String, type: String? = nil, reference: String? = nil, value: String? = nil,
    content: [Node]
  ) {
    self = .make(["id": id, "type": type, "ref": reference, "value": value], content: content)
  }
}

extension Annotation {
  /// `mrk` in the core namespace.
  public static let name = Name.core("mrk")

  /// The text in it.
  public var content: [Node] {
    get { element.content }
    set { element.content = newValue }
  }
}
