/// An element with everything that is in it, in order: the one representation of all of XLIFF.
///
/// What the specification defines is reached through views on it (``File``, ``Unit``, ``Segment`` …);
/// what it does not define — extensions, comments, white space — simply stays where it is.
public struct Element: Sendable {
  /// Its name.
  public var name: Name
  /// Attributes and namespace declarations, in order.
  public var attributes: [Attribute]
  /// What is between its tags, in order.
  public var content: [Node]
  /// The place of its `<` in the file that it was read from; none for an element made in memory,
  /// which the writer then lays out.
  public let place: Place?

  /// An element made in memory.
  public init(_ name: Name, _ attributes: [Attribute] = [], content: [Node] = []) {
    self.init(name, attributes, content: content, place: nil)
  }

  /// An element as read.
  init(_ name: Name, _ attributes: [Attribute], content: [Node], place: Place?) {
    self.name = name
    self.attributes = attributes
    self.content = content
    self.place = place
  }
}

extension Element: Equatable {
  /// Compares names, attributes and content, in order; not places.
  public static func == (left: Element, right: Element) -> Bool {
    left.name == right.name && left.attributes == right.attributes && left.content == right.content
  }
}

extension Element {
  /// The value of an attribute, as its type reads it; setting `nil` removes the attribute.
  ///
  /// A value that its type cannot read is `nil`; the text itself is there as a `String`.
  public subscript<Value: AttributeValue>(name: Name) -> Value? {
    get {
      guard let index = attributes.firstIndex(where: { $0.name == name }) else { return nil }
      return Value(attributeText: attributes[index].value)
    }
    set {
      let index = attributes.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): attributes[index].value = value.attributeText
      case (let index?, nil): attributes.remove(at: index)
      case (nil, let value?): attributes.append(Attribute(name, value.attributeText))
      case (nil, nil): break
      }
    }
  }

  /// The elements directly in it, in order.
  public var elements: some Sequence<Element> { content.lazy.compactMap(\.element) }

  /// The first element of a name directly in it.
  public func first(_ name: Name) -> Element? { elements.first { $0.name == name } }
}
