import XML

/// Reads documents of all versions, whole or piece by piece.
///
/// Documents may come from anywhere. What is not UTF-8, or UTF-16 with a byte order mark, is refused,
/// and so is any document type declaration; nothing that a document refers to is ever loaded. A
/// document may have at most ``maximumBytes``, a tag 64 KiB and 256 attributes, and 256 elements may
/// be open at once.
public struct Reader: Sendable {
  /// How many bytes a document may have.
  public var maximumBytes: Int

  /// A reader; by default of documents up to 1 GiB.
  public init(maximumBytes: Int = 1 << 30) {
    self.maximumBytes = maximumBytes
  }
}

extension Reader {
  /// A piece of a document.
  ///
  /// Together the pieces are the whole document; ``Writer/write(_:)-(Reader.Event)`` writes them back.
  public enum Event: Sendable {
    /// The document begins: what stands before `xliff`, and the attributes of that.
    case start(Document)
    /// A `file`, `body` or `group` begins, with its attributes.
    case open(Element)
    /// Anything else that stands in one of these, or in `xliff`: a unit, notes, white space.
    case node(Node)
    /// What was opened last ends; at last `xliff` itself.
    case close
    /// The document is read to its end: what stands after `xliff`.
    case end([Node])
  }

  /// Reads a document piece by piece, with memory for the largest piece.
  ///
  /// - Parameters:
  ///   - next: Gives the next bytes of the document; none at its end.
  ///   - body: Takes the pieces in order.
  /// - Throws: ``XLIFFError`` where this is no document that can be read, and what `next` and `body`
  ///   throw. What came before the error is then part of no document.
  public func read(
    from next: () throws -> [UInt8], _ body: (Event) throws -> Void
  ) throws {
    try withoutActuallyEscaping(body) { body in
      let builder = EventBuilder(emit: body)
      do {
        try XMLReader(limits: XMLLimits(documentBytes: maximumBytes)).read(
          from: next, into: builder)
        try builder.finish()
      } catch let error as XMLError {
        throw XLIFFError(error)
      }
    }
  }

  /// Reads a whole document.
  ///
  /// - Throws: ``XLIFFError`` where this is no document that can be read.
  public func read(_ bytes: [UInt8]) throws -> Document {
    var rest = bytes[...]
    var assembly = Assembly()
    try read(
      from: {
        defer { rest = rest.dropFirst(1 << 16) }
        return Array(rest.prefix(1 << 16))
      }, { try assembly.add($0) })
    return assembly.document
  }
}

/// A document put together from its pieces.
private struct Assembly {
  private(set) var document = Document(element: Element(""))
  private var tape = Tape()
  private var open: [Int] = []

  mutating func add(_ event: Reader.Event) throws(XLIFFError) {
    switch event {
    case .start(let document):
      self.document = document
      begin(document.element)
    case .open(let element): begin(element)
    case .node(let node): tape.append(node)
    case .close:
      try tape.checkLength()
      if let start = open.popLast() { tape.close(start) }
    case .end(let epilog):
      document.element = Element(tape: tape)
      document.epilog = epilog
    }
  }

  private mutating func begin(_ element: Element) {
    open.append(tape.open(element.name, at: element.record.place))
    tape.append(element.tape, element.record.body)
  }
}
