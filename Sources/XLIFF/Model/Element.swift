/// An element with everything that is in it, in order: the one representation of all of XLIFF.
///
/// What the specification defines is reached through views on it (``File``, ``Unit``, ``Segment`` …);
/// what it does not define — extensions, comments, white space — simply stays where it is.
public struct Element: Sendable {
  /// The tape that holds it, perhaps with others.
  private(set) var tape: Tape
  /// Its start record on the tape.
  private(set) var record: Record

  /// An element made in memory.
  public init(_ name: Name, _ attributes: [Attribute] = [], content: [Node] = []) {
    self.init(name) { element in
      for attribute in attributes { element.set(attribute.name, to: attribute.value) }
      element.append(content)
    }
  }

  /// An element made in memory, with attributes and content put down one by one.
  public init(_ name: Name, _ body: (inout ElementBuilder) -> Void) {
    self.init(tape: ElementBuilder.tape(name, body))
  }

  /// The element of a start record.
  init(tape: Tape, record: Record) {
    self.tape = tape
    self.record = record
  }

  /// The element that is all of a tape.
  init(tape: Tape) {
    self.init(tape: tape, record: tape.record(at: 0))
  }
}

extension Element {
  /// Its name.
  public var name: Name { tape.name(of: record) }

  /// The place of its `<` in the file that it was read from; none for an element made in memory,
  /// which the writer then lays out.
  public var place: Place? {
    let place = record.place
    return place == .none ? nil : place
  }

  /// Whether it has a name.
  package func isNamed(_ name: Name) -> Bool { tape.isNamed(record, name) }
}

/// Attributes.
extension Element {
  /// The record of an attribute; `nil` where it has none of that name.
  private func attribute(_ name: Name) -> Record? { tape.attribute(name, of: record) }

  /// The value of an attribute as UTF-8.
  func bytes(of name: Name) -> ArraySlice<UInt8>? {
    attribute(name).map { tape.bytes.storage[$0.body] }
  }

  /// Whether it has an attribute with a value, to the byte.
  package func has(_ name: Name, _ value: String) -> Bool {
    guard let attribute = attribute(name) else { return false }
    return tape.bytes.storage.span.extracting(attribute.body).isSame(as: value.utf8Span.span)
  }

  /// Whether all that is in it is one text, to the byte.
  package func holdsOnly(_ text: String) -> Bool {
    let content = contentRange
    guard !content.isEmpty else { return false }
    let first = tape.record(at: content.lowerBound)
    return first.kind == .text && first.range == content
      && tape.bytes.storage.span.extracting(first.body).isSame(as: text.utf8Span.span)
  }

  /// Whether it has an attribute.
  func has(_ name: Name) -> Bool { attribute(name) != nil }

  /// Whether it has attributes of a namespace that has a number.
  func hasAttributes(of namespace: Namespace) -> Bool {
    record.attributes.holds(namespace: namespace.number)
  }

  /// Whether another element has the same attributes, in the same order and written alike.
  func hasSameAttributes(as other: Element) -> Bool {
    let own = record.body.lowerBound..<contentRange.lowerBound
    let others = other.record.body.lowerBound..<other.contentRange.lowerBound
    return record.attributes.bits == other.record.attributes.bits
      && tape.isSame(own, as: other.tape, others)
  }

  /// Attributes and namespace declarations, in order.
  public var attributes: [Attribute] {
    get {
      tape.records(in: record.body).prefix { $0.kind == .attribute }
        .map { Attribute(tape.name(of: $0), tape.string($0.body)) }
    }
    set {
      own()
      var new = Tape()
      for attribute in newValue { new.append(attribute.name, attribute.value) }
      replace(record.body.lowerBound..<contentRange.lowerBound, with: new)
    }
  }

  /// The value of an attribute, as its type reads it; setting `nil` removes the attribute.
  ///
  /// A value that its type cannot read is `nil`; the text itself is there as a `String`.
  public subscript<Value: AttributeValue>(name: Name) -> Value? {
    get { attribute(name).flatMap { Value(attributeText: tape.string($0.body)) } }
    set {
      own()
      let end = contentRange.lowerBound
      let range = attribute(name)?.range ?? end..<end
      var new = Tape()
      if let text = newValue?.attributeText { new.append(name, text) }
      replace(range, with: new)
    }
  }
}

/// Content.
extension Element {
  /// The part of the tape with its content.
  var contentRange: Range<Int> { tape.content(of: record) }

  /// What is between its tags, in order.
  public var content: [Node] {
    get { tape.records(in: contentRange).map(tape.node) }
    set {
      own()
      var new = Tape()
      for node in newValue { new.append(node) }
      replace(contentRange, with: new)
    }
  }

  /// The elements directly in it, in order.
  public var elements: some Sequence<Element> {
    Children(records: tape.elements(in: record.body))
  }

  /// Whether there are two elements or more directly in it.
  var hasSeveralElements: Bool {
    var records = tape.elements(in: record.body)
    return records.next() != nil && records.next() != nil
  }

  /// The elements in a part of a tape.
  private struct Children: Sequence, IteratorProtocol {
    var records: ElementRecords

    mutating func next() -> Element? {
      records.next().map { Element(tape: records.tape, record: $0) }
    }
  }

  /// The first element of a name directly in it.
  public func first(_ name: Name) -> Element? {
    tape.firstElement(named: name, in: record.body).map { Element(tape: tape, record: $0) }
  }

  /// Adds a node after all that is in it.
  public mutating func append(_ node: Node) {
    own()
    tape.append(node)
    grow()
  }

  /// Replaces the elements of one name that are directly in it: each by the next of others.
  ///
  /// - Returns: The elements that found no place.
  mutating func replaceElements(
    named name: Name, by elements: [Element]
  ) -> ArraySlice<Element> {
    var rest = elements[...]
    guard first(name) != nil else { return rest }
    var new = Tape()
    for record in tape.records(in: contentRange) {
      if record.kind != .start || !tape.isNamed(record, name) {
        new.append(tape, record.range)
      } else if let element = rest.popFirst() {
        new.append(.element(element))
      }
    }
    own()
    replace(contentRange, with: new)
    return rest
  }

  /// Puts an element after the last one whose name belongs before it.
  mutating func insert(_ element: Element, after belongsBefore: (Name) -> Bool) {
    own()
    var index = contentRange.lowerBound
    for record in tape.records(in: contentRange)
    where record.kind == .start && belongsBefore(tape.name(of: record)) {
      index = record.range.upperBound
    }
    tape.replace(index..<index, with: element.tape, element.record.range)
    grow()
  }
}

/// Change in place.
extension Element {
  /// The element on a tape of its own.
  private var owned: Element {
    var own = Tape()
    own.append(tape, record.range)
    return Element(tape: own)
  }

  private mutating func own() {
    if record.range.count != tape.bytes.count { self = owned }
  }

  private mutating func replace(_ part: Range<Int>, with new: Tape) {
    tape.replace(part, with: new, 0..<new.bytes.count)
    grow()
  }

  /// Makes the record as long as the tape.
  private mutating func grow() {
    tape.closeFirst()
    record = tape.record(at: 0)
  }
}

extension Element: Equatable {
  /// Compares names, attributes and content, in order; not places.
  public static func == (left: Element, right: Element) -> Bool {
    left.name == right.name && left.attributes == right.attributes && left.content == right.content
  }
}
