/// Reads XML from chunks of bytes and reports it to a handler as it comes.
///
/// Made for documents of unknown origin: UTF-8, and UTF-16 with a byte order mark, and nothing else;
/// no document type declaration, hence no entities; nothing is ever loaded; ``XMLLimits`` hold before
/// any work is done that they limit.
package struct XMLReader {
  private let limits: XMLLimits

  /// A reader with certain limits.
  package init(limits: XMLLimits = XMLLimits()) {
    self.limits = limits
  }

  /// Reads one document.
  ///
  /// - Parameters:
  ///   - next: Gives the next bytes of the document; none at its end.
  ///   - handler: Takes the content.
  /// - Throws: ``XMLError``, or what `next` or the handler throws. What the handler was told before
  ///   is then not to be relied upon.
  package func read(from next: () throws -> [UInt8], into handler: some XMLHandler) throws {
    var session = try Session(handler: handler, limits: limits)
    var isLast = false
    repeat {
      let bytes = try next()
      isLast = bytes.isEmpty
      try session.parse(bytes, isLast: isLast)
    } while !isLast
  }

  /// Reads a document that is in memory.
  ///
  /// - Throws: ``XMLError``, or what the handler throws.
  package func read(_ bytes: [UInt8], into handler: some XMLHandler) throws {
    var rest = bytes[...]
    try read(
      from: {
        defer { rest = rest.dropFirst(1 << 16) }
        return Array(rest.prefix(1 << 16))
      }, into: handler)
  }
}

/// The reading of one document.
private struct Session {
  private let limits: XMLLimits
  private let events: SAXEvents
  private let parser: SAXParser
  private var transcoder = Transcoder()
  private var scanner: MarkupScanner
  private var encodingCheck = EncodingCheck()
  private var size = 0
  /// How much text was parsed before the last piece, and the place where that ended.
  private var parsed = 0
  private var place = XMLPlace.start

  init(handler: some XMLHandler, limits: XMLLimits) throws(XMLError) {
    self.limits = limits
    events = SAXEvents(handler: handler)
    guard let parser = SAXParser(events: events) else {
      throw XMLError(.memory, at: .start, "no memory for a parser")
    }
    self.parser = parser
    scanner = MarkupScanner(limits: limits)
  }

  mutating func parse(_ bytes: [UInt8], isLast: Bool) throws {
    size += bytes.count
    guard size <= limits.documentBytes else {
      throw XMLError(
        .limit, at: .start, "the document is larger than \(limits.documentBytes) bytes")
    }
    do {
      try parse(text: transcoder.decode(bytes, isLast: isLast), isLast: isLast)
    } catch let failure as Transcoder.Failure {
      try parse(text: failure.valid, isLast: false)
      throw XMLError(.encoding, at: scanner.end, failure.message)
    }
  }

  private mutating func parse(text: [UInt8], isLast: Bool) throws {
    unsafe events.state.marks.compact()
    let ready = try unsafe scanner.take(text, isLast: isLast, marks: &events.state.marks)
    try encodingCheck.check(ready, encoding: transcoder.encoding)
    guard !ready.isEmpty || isLast else { return }
    parser.parse(ready, isLast: isLast)
    if let failure = unsafe events.state.failure { throw failure }
    if let complaint = events.complaint {
      throw XMLError(.malformed, at: place(of: complaint, in: ready), complaint.message)
    }
    guard parser.isWellFormed || !isLast else {
      throw XMLError(.malformed, at: scanner.end, "the document is not well-formed XML")
    }
    parsed += ready.count
    place = scanner.next
  }

  private func place(of complaint: SAXEvents.Complaint, in text: [UInt8]) -> XMLPlace {
    var place = place
    let length = min(max(0, complaint.offset - parsed), text.count)
    place.advance(over: text.span.extracting(..<length))
    return place
  }
}
