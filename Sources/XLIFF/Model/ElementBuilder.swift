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
///
/// A ``FragmentEncoder`` has it written at once, and keeps none of it.
public struct ElementBuilder {
  private(set) var tape = Tape()
  /// What writes the element at once, in the place of the tape.
  private(set) var stream: ElementStream?
  private var isInStartTag = false

  init(writingTo stream: ElementStream? = nil) { self.stream = stream }

  /// Why what was built could not be written; nil as long as it could, or where it is not written yet.
  public var failure: XLIFFError? { stream?.failure }

  /// The bytes that were written at once.
  mutating func takeWritten() throws(XLIFFError) -> [UInt8] {
    if let failure { throw failure }
    return stream?.takeBytes() ?? []
  }

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
    if stream == nil { tape.append(name, value) } else { stream?.set(name, to: value) }
  }

  /// Adds an attribute as its type writes it, if there is a value.
  ///
  /// - Precondition: The element has no content yet.
  public mutating func set(_ name: Name, to value: (some AttributeValue)?) {
    set(name, to: value?.attributeText)
  }

  /// Adds an element with what is put into it.
  public mutating func append(_ name: Name, _ body: (inout ElementBuilder) -> Void) {
    let start = stream == nil ? tape.open(name, at: .none) : 0
    stream?.open(name)
    isInStartTag = true
    body(&self)
    isInStartTag = false
    if stream == nil { tape.close(start) } else { stream?.close() }
  }

  /// Adds text.
  public mutating func append(_ text: String) {
    isInStartTag = false
    if stream == nil { tape.append(.text, text) } else { stream?.append(text) }
  }

  /// Adds a node.
  public mutating func append(_ node: Node) {
    isInStartTag = false
    if stream == nil { tape.append(node) } else { stream?.append(node) }
  }

  /// Adds an element made from a template, in a builder that writes at once.
  ///
  /// - Parameters:
  ///   - template: The template, of the same ``FragmentEncoder``.
  ///   - texts: The texts in the place of the samples.
  package mutating func append(_ template: ElementTemplate, _ texts: [String]) {
    assert(stream != nil, "a template is bytes")
    isInStartTag = false
    stream?.append(template, texts)
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
