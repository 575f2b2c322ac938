/// Text between segments that is not translated (core, `ignorable`).
public struct Ignorable: ElementView {
  /// The element.
  public var element: Element

  /// A view of an `ignorable` element.
  public init(element: Element) {
    self.element = element
  }

  /// An ignorable with its text.
  public init(id: String? = nil, source: [Node], target: [Node]? = nil) {
    self = .make(["id": id]) { $0.append(source: source, target: target) }
  }
}

extension Ignorable {
  /// `ignorable` in the core namespace.
  public static let name = Name.core("ignorable")
}
