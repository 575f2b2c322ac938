/// One record of a ``Tape``, as ranges of its bytes.
struct Record {
  /// What it is.
  let kind: Tape.Kind
  /// The name of an element or an attribute, as numbers.
  let name: Name.Code
  /// The place of an element.
  let place: Place
  /// What attributes an element has.
  let attributes: AttributeSummary
  /// The whole record, with all that is in it.
  let range: Range<Int>
  /// An element's attributes and content; an attribute's value; the text; an instruction's parts.
  let body: Range<Int>
}

extension Tape {
  /// The record that begins at an index.
  @inline(__always)
  func record(at start: Int) -> Record { Record(at: start, in: bytes.storage.span) }

  /// The records in a range, one after another; not those inside them.
  func records(in range: Range<Int>) -> Records {
    Records(tape: self, index: range.lowerBound, end: range.upperBound)
  }

  /// The text of a range.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes.storage[range], as: UTF8.self)
  }

  /// Target and data of a processing instruction.
  func parts(ofInstruction record: Record) -> (target: Range<Int>, data: Range<Int>) {
    let target = bytes.storage.span.string(at: record.body.lowerBound)
    return (target, bytes.storage.span.string(at: target.upperBound))
  }
}

extension Record {
  /// The record that begins at an index of a tape.
  @inline(__always)
  init(at start: Int, in bytes: Span<UInt8>) {
    let header = Tape.Header(bytes.number(at: start))
    kind = header.kind
    name = header.name
    if header.kind == .start {
      place = Place(bytes.number(at: start + Tape.Header.size))
      attributes = AttributeSummary(bits: bytes.number(at: start + Tape.Header.size + 8))
    } else {
      place = .none
      attributes = AttributeSummary()
    }
    body = header.body(at: start, in: bytes)
    range = start..<body.upperBound
  }

  /// Where its name is spelled, of one with a name that is spelled.
  fileprivate func spelling(in bytes: Span<UInt8>) -> (uri: Range<Int>, qualified: Range<Int>) {
    let header = Tape.Header.size + (kind == .start ? Tape.Header.startSize : 0)
    return name.spelling(at: range.lowerBound + header, in: bytes)
  }
}

extension Tape.Header {
  /// The body of the record that begins with this header at an index.
  @inline(__always)
  func body(at start: Int, in bytes: Span<UInt8>) -> Range<Int> {
    var index = start + Self.size
    if kind == .start { index += Self.startSize }
    if !name.isWhole && (kind == .start || kind == .attribute) {
      index = name.spelling(at: index, in: bytes).qualified.upperBound
    }
    return index..<index + length
  }
}

extension Name.Code {
  fileprivate func spelling(
    at index: Int, in bytes: Span<UInt8>
  ) -> (uri: Range<Int>, qualified: Range<Int>) {
    let uri = namespace == Namespace.otherNumber ? bytes.string(at: index) : index..<index
    return (uri, bytes.string(at: uri.upperBound))
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
  /// The name of an element or attribute.
  func name(of record: Record) -> Name {
    guard !record.name.isWhole else { return Name(record.name) }
    let (uri, qualified) = record.spelling(in: bytes.storage.span)
    let namespace = Namespace(number: record.name.namespace) ?? .other(string(uri))
    return Name(record.name, namespace, qualified: string(qualified))
  }

  /// The name of an element or attribute as written.
  func qualifiedName(of record: Record) -> ArraySlice<UInt8> {
    guard !record.name.isWhole else { return Vocabulary.spelling(of: record.name) }
    return bytes.storage[record.spelling(in: bytes.storage.span).qualified]
  }

  /// Whether the name of an element or attribute means the same as another.
  @inline(__always)
  func isNamed(_ record: Record, _ name: Name) -> Bool {
    guard record.name.mayMean(name.code) else { return false }
    return record.name.word != 0 || self.name(of: record) == name
  }
}

extension Span<UInt8> {
  /// The number of eight bytes at an index.
  @inline(__always)
  func number(at index: Int) -> UInt64 {
    // Any eight bytes are a number; that they are there is checked.
    UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
  }

  /// The range of the string whose length stands at an index.
  fileprivate func string(at start: Int) -> Range<Int> {
    var (index, length, shift) = (start, 0, 0)
    while self[index] > 0x7F {
      length |= Int(self[index] & 0x7F) &<< shift
      shift += 7
      index += 1
    }
    length |= Int(self[index]) &<< shift
    return index + 1..<index + 1 + length
  }
}
