/// Elements as one flat array of bytes, in which a document's parts are ranges.
///
/// A unit is one allocation however much is in it; it is built, read and written front to back, and
/// copied as plain memory. Each ``Record`` begins with a ``Header`` of eight bytes: its kind, its
/// name as numbers, and the length of its body, which ends it:
/// - *start*: place and ``AttributeSummary`` (8 bytes each); then, as the body, its attributes and its
///   content;
/// - *attribute*: the value;
/// - *text*, *cdata*, *comment*: the text; *instruction*: target and data, each as a string.
///
/// A name that its numbers do not say whole is spelled before the body: the namespace's URI, where it
/// has no number, and the name as written, each as a string.
///
/// A string is its length (seven bits a byte, the lowest first) and UTF-8.
struct Tape: Sendable {
  private(set) var bytes = ByteBuffer()
}

extension Tape {
  /// What a record is.
  enum Kind: UInt8 {
    case start, attribute, text, cdata, comment, instruction
  }

  /// What every record begins with.
  struct Header {
    let kind: Kind
    let name: Name.Code
    let length: Int
  }

  /// Adds the start of an element and gives the index to close it with.
  mutating func open(_ name: Name, at place: Place) -> Int {
    let index = bytes.count
    bytes.append(
      numbers: Header(kind: .start, name: name.code, length: 0).number, place.number,
      AttributeSummary().bits)
    spell(name)
    return index
  }

  /// Ends an element: all that was added since is in it.
  mutating func close(_ index: Int) {
    let start = record(at: index)
    let length = bytes.count - start.body.lowerBound
    bytes.set(Header(kind: .start, name: start.name, length: length).number, at: index)
    bytes.set(summary(of: start.body.lowerBound..<bytes.count).bits, at: index + 16)
  }

  /// Refuses a tape that is longer than a record of it can say.
  func checkLength(atMost most: Int = Int(UInt32.max)) throws(XLIFFError) {
    guard bytes.count <= most else {
      throw XLIFFError(.limit, "an element takes more than \(most) bytes of memory")
    }
  }

  /// Makes the first record, an element, as long as the tape.
  mutating func closeFirst() { close(0) }

  mutating func append(_ kind: Kind, _ text: Span<UInt8>) {
    bytes.append(number: Header(kind: kind, name: .none, length: text.count).number, text)
  }

  mutating func append(_ kind: Kind, _ text: String) { append(kind, text.utf8Span.span) }

  mutating func append(_ attribute: Name, _ value: Span<UInt8>) {
    let header = Header(kind: .attribute, name: attribute.code, length: value.count).number
    guard !attribute.code.isWhole else { return bytes.append(number: header, value) }
    bytes.append(number: header)
    spell(attribute)
    bytes.append(value)
  }

  mutating func append(_ attribute: Name, _ value: String) {
    append(attribute, value.utf8Span.span)
  }

  mutating func append(instruction target: Span<UInt8>, _ data: Span<UInt8>) {
    let index = bytes.count
    bytes.append(number: Header(kind: .instruction, name: .none, length: 0).number)
    append(string: target)
    append(string: data)
    let length = bytes.count - index - Header.size
    bytes.set(Header(kind: .instruction, name: .none, length: length).number, at: index)
  }

  /// Adds records of another tape.
  mutating func append(_ other: Tape, _ range: Range<Int>) {
    bytes.append(other.bytes.storage.span.extracting(range))
  }

  /// Puts records of another tape in the place of some of this one.
  mutating func replace(_ range: Range<Int>, with other: Tape, _ part: Range<Int>) {
    bytes.replace(range, with: other.bytes, part)
  }

  /// Takes all that is on the tape, which keeps its room.
  mutating func takeAll() -> Tape {
    defer { bytes.removeAll() }
    return Tape(bytes: ByteBuffer(bytes.array))
  }

  private mutating func spell(_ name: Name) {
    guard !name.code.isWhole else { return }
    if case .other(let uri) = name.namespace { append(string: uri.utf8Span.span) }
    append(string: name.qualified.utf8Span.span)
  }

  private mutating func append(string: Span<UInt8>) {
    var rest = string.count
    while rest > 0x7F {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest &>>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
    bytes.append(string)
  }
}

extension Name.Code {
  /// That of a record without a name.
  static let none = Name.Code(namespace: 0, word: 0, hasUsualPrefix: true)
}

/// Numbers of eight bytes.
extension Tape.Header {
  /// The bytes of a header.
  static let size = 8
  /// The bytes after that of a start.
  static let startSize = 16

  init(_ number: UInt64) {
    kind = Tape.Kind(rawValue: UInt8(truncatingIfNeeded: number)) ?? .text
    name = Name.Code(
      namespace: UInt8(truncatingIfNeeded: number &>> 8),
      word: UInt8(truncatingIfNeeded: number &>> 16),
      hasUsualPrefix: UInt8(truncatingIfNeeded: number &>> 24) != 0)
    length = Int(truncatingIfNeeded: number &>> 32)
  }

  var number: UInt64 {
    UInt64(kind.rawValue) | UInt64(name.namespace) &<< 8 | UInt64(name.word) &<< 16
      | (name.hasUsualPrefix ? 1 &<< 24 : 0) | UInt64(truncatingIfNeeded: length) &<< 32
  }
}

extension Place {
  init(_ number: UInt64) {
    self.init(
      line: Int32(truncatingIfNeeded: number), column: Int32(truncatingIfNeeded: number &>> 32))
  }

  var number: UInt64 {
    UInt64(UInt32(bitPattern: line)) | UInt64(UInt32(bitPattern: column)) &<< 32
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
    case .start, .attribute: return .element(Element(tape: self, record: record))
    case .text: return .text(string(record.body))
    case .cdata: return .cdata(string(record.body))
    case .comment: return .comment(string(record.body))
    case .instruction:
      let (target, data) = parts(ofInstruction: record)
      return .processingInstruction(target: string(target), data: string(data))
    }
  }
}
