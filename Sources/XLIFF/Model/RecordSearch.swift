/// Search among records, by their headers: a whole ``Record`` is read of what is found only.
extension Tape {
  /// The record of an attribute of an element; `nil` where it has none of that name.
  func attribute(_ name: Name, of element: Record) -> Record? {
    guard element.attributes.mayHold(name.code) else { return nil }
    let bytes = bytes.storage.span
    var index = element.body.lowerBound
    while index < element.body.upperBound {
      let header = Header(bytes.number(at: index))
      guard header.kind == .attribute else { return nil }
      if header.name.mayMean(name.code) {
        let record = Record(at: index, in: bytes)
        if isNamed(record, name) { return record }
      }
      index = header.body(at: index, in: bytes).upperBound
    }
    return nil
  }

  /// The part of an element with its content: all but the attributes.
  func content(of element: Record) -> Range<Int> {
    let bytes = bytes.storage.span
    var index = element.body.lowerBound
    while index < element.body.upperBound {
      let header = Header(bytes.number(at: index))
      guard header.kind == .attribute else { break }
      index = header.body(at: index, in: bytes).upperBound
    }
    return index..<element.body.upperBound
  }

  /// Which attributes there are at the beginning of a range.
  func summary(of range: Range<Int>) -> AttributeSummary {
    let bytes = bytes.storage.span
    var summary = AttributeSummary()
    var index = range.lowerBound
    while index < range.upperBound {
      let header = Header(bytes.number(at: index))
      guard header.kind == .attribute else { break }
      summary.insert(header.name)
      index = header.body(at: index, in: bytes).upperBound
    }
    return summary
  }

  /// The first element in a range; not one inside another.
  func firstElement(in range: Range<Int>) -> Record? {
    firstElement(in: range) { _ in true }
  }

  /// The first element of a name in a range.
  func firstElement(named name: Name, in range: Range<Int>) -> Record? {
    guard name.code.word == 0 else {
      return firstElement(in: range) { $0.mayMean(name.code) }
    }
    return elements(in: range).first { isNamed($0, name) }
  }

  /// Whether two parts are the same bytes.
  func isSame(_ range: Range<Int>, as other: Tape, _ part: Range<Int>) -> Bool {
    bytes.storage.span.extracting(range).isSame(as: other.bytes.storage.span.extracting(part))
  }

  @inline(__always)
  private func firstElement(in range: Range<Int>, where holds: (Name.Code) -> Bool) -> Record? {
    let bytes = bytes.storage.span
    var index = range.lowerBound
    while index < range.upperBound {
      let header = Header(bytes.number(at: index))
      if header.kind == .start && holds(header.name) { return Record(at: index, in: bytes) }
      index = header.body(at: index, in: bytes).upperBound
    }
    return nil
  }

  /// The elements in a range, one after another; not those inside them.
  func elements(in range: Range<Int>) -> ElementRecords {
    ElementRecords(tape: self, index: range.lowerBound, end: range.upperBound)
  }
}

/// Elements that follow each other, with whatever between them.
struct ElementRecords: Sequence, IteratorProtocol {
  let tape: Tape
  var index: Int
  let end: Int

  mutating func next() -> Record? {
    let record = tape.firstElement(in: index..<end)
    index = record?.range.upperBound ?? end
    return record
  }
}

extension Span<UInt8> {
  /// Whether it is the same bytes as another, of which eight are compared at a time.
  func isSame(as other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var index = 0
    while index + 8 <= count {
      guard number(at: index) == other.number(at: index) else { return false }
      index += 8
    }
    while index < count {
      guard self[index] == other[index] else { return false }
      index += 1
    }
    return true
  }
}
