/// One record of a ``Tape``, as ranges of its bytes.
struct Record {
  /// What it is.
  let kind: Tape.Kind
  /// The name of an element or an attribute.
  let name: NameRange
  /// An element's attributes and content; an attribute's value; the text; an instruction's target.
  let body: Range<Int>
  /// The data of an instruction.
  let data: Range<Int>
  /// The place of an element.
  let place: Place
  /// The whole record, with all that is in it.
  let range: Range<Int>
}

/// A name in a ``Tape``.
struct NameRange {
  /// The number of its namespace, or that of all other namespaces.
  let namespace: UInt8
  /// Whether it is written with the usual prefix of its namespace.
  let hasUsualPrefix: Bool
  /// The URI of another namespace.
  let uri: Range<Int>
  /// The name as written.
  let qualified: Range<Int>
}

extension Tape {
  /// The record that begins at an index.
  func record(at start: Int) -> Record {
    let kind = Kind(rawValue: bytes[start]) ?? .text
    var cursor = Cursor(index: start + 1)
    let name = kind == .start || kind == .attribute ? cursor.name(in: bytes) : .none
    let place = kind == .start ? cursor.place(in: bytes) : .none
    let length = kind == .start ? cursor.fixedNumber(in: bytes) : cursor.number(in: bytes)
    let body = cursor.take(length)
    let data = kind == .instruction ? cursor.string(in: bytes) : 0..<0
    return Record(
      kind: kind, name: name, body: body, data: data, place: place, range: start..<cursor.index)
  }

  /// The records in a range, one after another; not those inside them.
  func records(in range: Range<Int>) -> Records {
    Records(tape: self, index: range.lowerBound, end: range.upperBound)
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes.storage[range], as: UTF8.self)
  }
}

/// Records that follow each other.
struct Records: Sequence, IteratorProtocol {
  let tape: Tape
  var index: Int
  let end: Int

  mutating func next() -> Record? {
    guard index < end else { return nil }
    let record = tape.record(at: index)
    index = record.range.upperBound
    return record
  }
}

/// Names.
extension Tape {
  /// A name as a value.
  func name(_ range: NameRange) -> Name {
    let namespace = Namespace(number: range.namespace) ?? .other(string(range.uri))
    return Name(namespace, qualified: string(range.qualified), hasUsualPrefix: range.hasUsualPrefix)
  }

  /// Whether a name in the tape means the same as another.
  func isSame(_ range: NameRange, _ name: Name) -> Bool {
    guard range.namespace == name.namespace.number else { return false }
    guard range.hasUsualPrefix && name.hasUsualPrefix, range.uri.isEmpty else {
      return self.name(range) == name
    }
    let other = name.qualified.utf8Span.span
    guard other.count == range.qualified.count else { return false }
    let start = range.qualified.lowerBound
    return other.indices.allSatisfy { bytes[start + $0] == other[$0] }
  }
}

extension NameRange {
  /// The name of a record without one.
  fileprivate static let none = NameRange(
    namespace: 0, hasUsualPrefix: true, uri: 0..<0, qualified: 0..<0)
}

/// A place in a tape, which moves on as it is read.
private struct Cursor {
  var index: Int

  mutating func name(in bytes: ByteBuffer) -> NameRange {
    let first = bytes[index]
    index += 1
    let number = first & 0x7F
    let uri = number == Namespace.otherNumber ? string(in: bytes) : 0..<0
    return NameRange(
      namespace: number, hasUsualPrefix: first & 0x80 != 0, uri: uri, qualified: string(in: bytes))
  }

  mutating func place(in bytes: ByteBuffer) -> Place {
    let line = Int32(truncatingIfNeeded: number(in: bytes))
    return Place(line: line, column: Int32(truncatingIfNeeded: number(in: bytes)))
  }

  mutating func string(in bytes: ByteBuffer) -> Range<Int> { take(number(in: bytes)) }

  @inline(__always)
  mutating func number(in bytes: ByteBuffer) -> Int {
    let first = bytes[index]
    guard first > 0x7F else {
      index += 1
      return Int(first)
    }
    return longNumber(in: bytes)
  }

  private mutating func longNumber(in bytes: ByteBuffer) -> Int {
    var value = 0
    var shift = 0
    while bytes[index] > 0x7F {
      value |= Int(bytes[index] & 0x7F) &<< shift
      shift += 7
      index += 1
    }
    index += 1
    return value | Int(bytes[index - 1]) &<< shift
  }

  mutating func fixedNumber(in bytes: ByteBuffer) -> Int {
    let range = take(4)
    return range.reversed().reduce(0) { $0 &<< 8 | Int(bytes[$1]) }
  }

  mutating func take(_ length: Int) -> Range<Int> {
    defer { index += length }
    return index..<index + length
  }
}
