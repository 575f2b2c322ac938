/// One node of a file: a handle, cheap to copy, that keeps the file alive.
package struct YAMLNode: Sendable {
  package enum Kind: UInt8, Sendable {
    case mapping, sequence, scalar
  }

  /// How a node is written: the first two are of collections, the others of scalars.
  package enum Style: UInt8, Sendable {
    case block, flow
    case plain, single, double, literal, folded
  }

  /// The file that the node is in.
  package let file: YAMLFile
  let index: Int

  var record: Tape.Node { file.tape[index] }

  package var kind: Kind { record.kind }
  package var style: Style { record.style }

  /// The bytes of the node as it is written.
  ///
  /// Of a scalar: quotes included; of a block scalar: from its header to the end of its last line
  /// with text, without the line break. Of a block collection: from its first key or dash to the
  /// end of its last scalar. An empty scalar has an empty range where it would stand.
  package var range: Range<Int> {
    let record = record
    return Int(record.start)..<Int(record.end)
  }

  /// Where the node begins.
  package var position: YAMLPosition { record.position }
}

extension YAMLNode {
  /// The value of a scalar; empty for a mapping or a sequence.
  ///
  /// Nothing is typed: `no` is "no".
  package var text: String {
    // Only a file that is UTF-8 from end to end has nodes, and their values begin and end between
    // its characters.
    withUTF8 { unsafe String(unchecked: $0) }
  }

  /// Whether the value is this text, byte for byte; nothing is normalised.
  package func hasText(_ text: String) -> Bool {
    hasBytes(text.utf8Span.span)
  }

  private func hasBytes(_ bytes: Span<UInt8>) -> Bool {
    kind == .scalar && withUTF8 { $0.isSame(as: bytes) }
  }

  /// Whether the value is this word.
  package func isWord(_ word: StaticString) -> Bool {
    // The bytes of a static string live as long as the program.
    let word = unsafe UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount)
    return unsafe hasBytes(word.span)
  }

  /// The UTF-8 bytes of the value, for the time of the call.
  package func withUTF8<Result: ~Copyable, Failure>(
    _ body: (Span<UInt8>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    guard let range = record.verbatimRange else { return try body(value.span) }
    let bytes = file.bytes
    return try body(bytes.span.extracting(range))
  }

  /// The value: a slice of the file where it stands there as it is.
  var value: ArraySlice<UInt8> { file.tape.value(at: index, in: file.bytes) }
}

extension String {
  /// The text of bytes that are known to be UTF-8.
  @unsafe fileprivate init(unchecked bytes: Span<UInt8>) {
    var utf8 = unsafe UTF8Span(unchecked: bytes)
    // A String that knows to be ASCII is compared and hashed by its bytes.
    _ = utf8.checkForASCII()
    self.init(copying: utf8)
  }
}
