/// Elements as one flat array of bytes, in which a document's parts are ranges.
///
/// A unit is one allocation however much is in it; it is built, read and written front to back, and
/// copied as plain memory. Each ``Record`` is a kind (one byte) and:
/// - *start*: name, line, column, length of what is in the element (4 bytes); then
///   its attributes and its content;
/// - *attribute*: name, value;
/// - *text*, *cdata*, *comment*: the text; *instruction*: target and data.
///
/// A string is its length (seven bits a byte, the lowest first) and UTF-8. A name is the number of its namespace,
/// the namespace's URI as a string where it has no number, and the name as written.
struct Tape: Sendable {
  private(set) var bytes = ByteBuffer()
}

extension Tape {
  /// Adds the start of an element and gives the index to close it with.
  mutating func open(_ name: Name, at place: Place) -> Int {
    bytes.append(Kind.start.rawValue)
    append(name)
    append(number: Int(place.line))
    append(number: Int(place.column))
    let index = bytes.count
    for _ in 0..<4 { bytes.append(0) }
    return index
  }

  /// Ends an element: all that was added since is in it.
  mutating func close(_ index: Int) {
    let length = bytes.count - index - 4
    for offset in 0..<4 {
      bytes[index + offset] = UInt8(truncatingIfNeeded: length &>> (8 * offset))
    }
  }

  /// Makes the first record, an element, as long as the tape.
  mutating func closeFirst() { close(record(at: 0).body.lowerBound - 4) }

  mutating func append(_ kind: Kind, _ text: Span<UInt8>) {
    bytes.append(kind.rawValue)
    append(string: text)
  }

  mutating func append(_ kind: Kind, _ text: String) { append(kind, text.utf8Span.span) }

  mutating func append(_ attribute: Name, _ value: Span<UInt8>) {
    bytes.append(Kind.attribute.rawValue)
    append(attribute)
    append(string: value)
  }

  mutating func append(_ attribute: Name, _ value: String) {
    append(attribute, value.utf8Span.span)
  }

  mutating func append(instruction target: Span<UInt8>, _ data: Span<UInt8>) {
    append(.instruction, target)
    append(string: data)
  }

  /// Adds records of another tape.
  mutating func append(_ other: Tape, _ range: Range<Int>) {
    bytes.append(other.bytes.storage.span.extracting(range))
  }

  /// Puts records of another tape in the place of some of this one.
  mutating func replace(_ range: Range<Int>, with other: Tape, _ part: Range<Int>) {
    bytes.replace(range, with: other.bytes, part)
  }

  private mutating func append(_ name: Name) {
    bytes.append(name.namespace.number | (name.hasUsualPrefix ? 0x80 : 0))
    if case .other(let uri) = name.namespace { append(string: uri.utf8Span.span) }
    append(string: name.qualified.utf8Span.span)
  }

  private mutating func append(string: Span<UInt8>) {
    append(number: string.count)
    bytes.append(string)
  }

  private mutating func append(number: Int) {
    var rest = number
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }
}

extension Tape {
  /// What a record is.
  enum Kind: UInt8 {
    case start = 1
    case attribute, text, cdata, comment, instruction
  }
}

/// Nodes and elements on a tape.
extension Tape {
  mutating func append(_ node: Node) {
    switch node {
    case .element(let element): append(element.tape, element.record.range)
    case .text(let text): append(.text, text)
    case .cdata(let text): append(.cdata, text)
    case .comment(let text): append(.comment, text)
    case .processingInstruction(let target, let data):
      append(instruction: target.utf8Span.span, data.utf8Span.span)
    }
  }

  /// The node of a record of content.
  func node(_ record: Record) -> Node {
    switch record.kind {
    case .start, .attribute: .element(Element(tape: self, record: record))
    case .text: .text(string(record.body))
    case .cdata: .cdata(string(record.body))
    case .comment: .comment(string(record.body))
    case .instruction:
      .processingInstruction(target: string(record.body), data: string(record.data))
    }
  }
}
