/// Text to translate (core, `segment`).
public struct Segment: ElementView {
  /// The element.
  public var element: Element

  /// A view of a `segment` element.
  public init(element: Element) {
    self.element = element
  }

  /// A segment with its text.
  public init(
    id: String? = nil, state: State? = nil, source: [Node], target: [Node]? = nil
  ) {
    self = .make(["id": id, "state": state?.rawValue]) { $0.append(source: source, target: target) }
  }
}

extension Segment {
  /// `segment` in the core namespace.
  public static let name = Name.core("segment")

  /// How far its translation has come; `initial` where not said.
  public var state: State? {
    get { self["state"] }
    set { self["state"] = newValue }
  }

  /// The state more closely, as `authority:value`.
  public var subState: String? {
    get { self["subState"] }
    set { self["subState"] = newValue }
  }

  /// Whether it may be split or joined; inherited where not said.
  public var canResegment: Bool? {
    get { self["canResegment"] }
    set { self["canResegment"] = newValue }
  }
}
