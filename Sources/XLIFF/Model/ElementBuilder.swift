/// An element in the making: first its attributes, then its content, put down in order.
///
/// All is written once and to one place, however deep elements lie in each other: the way to build
/// what is large.
/// ```swift
/// let unit = Element(Unit.name) { unit in
///   unit.set("id", to: "u1")
///   unit.append(Segment.name) { segment in
///     segment.append(.source) { $0.append("Avopalvelu") }
///   }
/// }
/// ```
public struct ElementBuilder {
  private(set) var tape = Tape()
  private var isInStartTag = false

  /// The tape of an element.
  static func tape(_ name: Name, _ body: (inout ElementBuilder) -> Void) -> Tape {
    var builder = ElementBuilder()
    builder.append(name, body)
    return builder.tape
  }
}

extension ElementBuilder {
  /// Adds an attribute, if there is a value.
  ///
  /// - Precondition: The element has no content yet.
  public mutating func set(_ name: Name, to value: String?) {
    assert(isInStartTag, "attributes come before content")
    guard let value, isInStartTag else { return }
    tape.append(name, value)
  }

  /// Adds an attribute as its type writes it, if there is a value.
  ///
  /// - Precondition: The element has no content yet.
  public mutating func set(_ name: Name, to value: (some AttributeValue)?) {
    set(name, to: value?.attributeText)
  }

  /// Adds an element with what is put into it.
  public mutating func append(_ name: Name, _ body: (inout ElementBuilder) -> Void) {
    let start = tape.open(name, at: .none)
    isInStartTag = true
    body(&self)
    isInStartTag = false
    tape.close(start)
  }

  /// Adds text.
  public mutating func append(_ text: String) {
    isInStartTag = false
    tape.append(.text, text)
  }

  /// Adds a node.
  public mutating func append(_ node: Node) {
    isInStartTag = false
    tape.append(node)
  }

  /// Adds nodes.
  public mutating func append(_ nodes: [Node]) {
    for node in nodes { append(node) }
  }
}

extension ElementBuilder {
  /// Adds a source and a target, if there is one.
  mutating func append(source: [Node], target: [Node]?) {
    append(.source) { $0.append(source) }
    if let target { append(.target) { $0.append(target) } }
  }
}
