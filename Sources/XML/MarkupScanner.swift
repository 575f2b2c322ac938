/// Looks over a document's text before libxml2 does: finds each piece of markup and its place, and
/// refuses what would cost libxml2 too much or must not be read.
///
/// Of well-formed text it knows exactly where markup begins and ends; what is not well formed libxml2
/// refuses, whatever was seen here.
struct MarkupScanner {
  private let limits: XMLLimits
  /// Text that is not handed on yet: less than a piece of markup, and what came in after it.
  private var pending: [UInt8] = []
  /// How far `pending` has been looked at.
  private var scanned = 0
  /// The place of the first byte of `pending`, and how far it has been moved.
  private var place = XMLPlace.start
  private var placed = 0
  private var markup: Markup?
  private var depth = 0
  private var isAtStart = true
  /// The marks of the markup found since they were last taken.
  private var marks: [Mark] = []

  init(limits: XMLLimits) { self.limits = limits }
}

/// A piece of markup whose end has not been seen.
private struct Markup {
  var kind: Kind
  let start: Int
  let place: XMLPlace
  var quote: UInt8 = 0
  var declarations: [Bool] = []

  enum Kind {
    case unknown, startTag, endTag, comment, section, instruction
  }
}

extension MarkupScanner {
  /// Takes some text, and gives what of it may be parsed: all up to markup that has no end yet.
  ///
  /// - Parameters:
  ///   - text: The next text of the document.
  ///   - isLast: Whether nothing follows, so that markup without an end is handed on too.
  /// - Returns: The text to parse now.
  /// - Throws: ``XMLError`` where a limit is passed or a document type declared.
  mutating func take(_ text: [UInt8], isLast: Bool) throws(XMLError) -> [UInt8] {
    pending += text
    while scanned < pending.count {
      guard try markup == nil ? findMarkup() : findEnd() else { break }
    }
    let ready = isLast ? pending.count : markup?.start ?? pending.count
    let parsed = Array(pending[..<ready])
    pending.removeFirst(ready)
    scanned -= ready
    placed -= ready
    markup = markup.map { $0.moved(by: -ready) }
    return parsed
  }

  /// The marks of the markup found since the last call.
  mutating func takeMarks() -> [Mark] {
    defer { marks.removeAll(keepingCapacity: true) }
    return marks
  }

  /// The place after all text taken so far.
  var end: XMLPlace {
    var end = place
    end.advance(over: pending.span.extracting(placed..<pending.count))
    return end
  }

  /// Goes to the next `<`.
  private mutating func findMarkup() -> Bool {
    scanned = pending[scanned...].firstIndex(of: UInt8(ascii: "<")) ?? pending.count
    move(to: scanned)
    guard scanned < pending.count else { return false }
    markup = Markup(kind: .unknown, start: scanned, place: place)
    return true
  }

  /// Goes past the end of the markup, if it is there.
  private mutating func findEnd() throws(XMLError) -> Bool {
    guard var current = markup else { return true }
    if current.kind == .unknown {
      guard let kind = try kind(of: current) else { return false }
      current.kind = kind
    }
    let end =
      switch current.kind {
      case .unknown: pending.count
      case .startTag, .endTag: try tagEnd(&current)
      case .comment: end(of: current, "-->", after: 4)
      case .section: end(of: current, "]]>", after: 9)
      case .instruction: end(of: current, "?>", after: 2)
      }
    markup = current
    guard let end else { return false }
    try finish(current, end: end)
    markup = nil
    return true
  }

  /// What kind of markup it is; `nil` where more text must come first.
  private func kind(of markup: Markup) throws(XMLError) -> Markup.Kind? {
    let start = pending[markup.start...].prefix(9)
    switch start.dropFirst().first {
    case nil: return nil
    case UInt8(ascii: "/"): return .endTag
    case UInt8(ascii: "?"): return .instruction
    case UInt8(ascii: "!"): break
    default: return .startTag
    }
    if start.starts(with: "<!--".utf8) { return .comment }
    if start.elementsEqual("<![CDATA[".utf8) { return .section }
    if "<!--".utf8.starts(with: start) || "<![CDATA[".utf8.starts(with: start) { return nil }
    throw XMLError(.doctype, at: markup.place, "a document type declaration is not read")
  }

  private mutating func move(to index: Int) {
    let text = pending
    place.advance(over: text.span.extracting(placed..<index))
    placed = index
  }
}

/// The ends of markup.
extension MarkupScanner {
  /// Where a tag ends; counts its attributes on the way.
  private mutating func tagEnd(_ tag: inout Markup) throws(XMLError) -> Int? {
    var end: Int?
    while scanned < pending.count, end == nil {
      let byte = pending[scanned]
      if tag.quote != 0 {
        if byte == tag.quote { tag.quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        end = scanned + 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        tag.quote = byte
      } else if byte == UInt8(ascii: "=") {
        tag.declarations.append(declares(before: scanned))
      }
      scanned += 1
    }
    guard scanned - tag.start <= limits.tagBytes else {
      throw XMLError(.limit, at: tag.place, "a tag is longer than \(limits.tagBytes) bytes")
    }
    guard tag.declarations.count <= limits.attributes else {
      throw XMLError(.limit, at: tag.place, "a tag has over \(limits.attributes) attributes")
    }
    return end
  }

  /// Whether the name before an equals sign is `xmlns` or begins with `xmlns:`.
  private func declares(before equals: Int) -> Bool {
    let name = pending[..<equals].reversed().drop { $0.isSpace }.prefix { !$0.isSpace }
    return name.count >= 5
      && (name.count == 5 || name.dropLast(5).last == UInt8(ascii: ":"))
      && name.suffix(5).elementsEqual("snlmx".utf8)
  }

  /// Where markup ends that ends with certain characters.
  private mutating func end(of markup: Markup, _ closing: StaticString, after length: Int) -> Int? {
    let closing = closing.description.utf8
    var index = max(scanned, markup.start + length + closing.count - 1)
    while index < pending.count {
      if pending[index] == UInt8(ascii: ">"),
        pending[..<(index + 1)].suffix(closing.count).elementsEqual(closing)
      {
        scanned = index + 1
        return scanned
      }
      index += 1
    }
    scanned = pending.count
    return nil
  }

  /// Takes note of markup that is whole.
  private mutating func finish(_ markup: Markup, end: Int) throws(XMLError) {
    let isSelfClosing = markup.kind == .startTag && pending[end - 2] == UInt8(ascii: "/")
    if markup.kind == .endTag { depth -= 1 }
    if markup.kind == .startTag && !isSelfClosing { depth += 1 }
    guard depth <= limits.depth else {
      throw XMLError(.limit, at: markup.place, "over \(limits.depth) elements are open at once")
    }
    let isDeclaration = isAtStart && pending[markup.start..<end].starts(with: "<?xml ".utf8)
    isAtStart = false
    move(to: end)
    guard !isDeclaration else { return }
    marks.append(
      Mark(
        place: markup.place, end: place, sectionLength: end - markup.start - 12,
        isSelfClosing: isSelfClosing,
        declarations: markup.declarations.contains(true) ? markup.declarations : []))
  }
}

extension Markup {
  /// The same where the text before it has been taken away.
  fileprivate func moved(by offset: Int) -> Markup {
    Markup(
      kind: kind, start: start + offset, place: place, quote: quote, declarations: declarations)
  }
}

extension UInt8 {
  /// Whether it is white space to XML.
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
