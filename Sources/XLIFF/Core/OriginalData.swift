/// The original text of an inline code (core, `data`).
public struct OriginalData: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `data` element.
  public init(element: Element) {
    self.element = element
  }

  /// The original text of the codes that refer to it.
  public init(_ text: String, id: String) {
    self = .make(["id": id], content: [.text(text)])
  }
}

extension OriginalData {
  /// `data` in the core namespace.
  public static let name = Name.core("data")

  /// Its id, unique among the data of the unit.
  public var id: String? {
    get { self[.id] }
    set { self[.id] = newValue }
  }

  /// The direction of the text.
  public var direction: Direction? {
    get { self["dir"] }
    set { self["dir"] = newValue }
  }

  /// The text, with the characters that `cp` elements stand for.
  public var text: String { element.content.plainText }
}
