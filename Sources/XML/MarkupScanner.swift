/// Looks over a document's text before libxml2 does: finds each piece of markup and its place, and
/// refuses what would cost libxml2 too much or must not be read.
///
/// Of well-formed text it knows exactly where markup begins and ends; what is not well formed libxml2
/// refuses, whatever was seen here.
struct MarkupScanner {
  private let limits: XMLLimits
  /// Text that is not handed on yet: a piece of markup without an end.
  private var pending: [UInt8] = []
  /// How far it has been looked at.
  private var cursor = TextCursor()
  private var markup: Markup?
  private var depth = 0
  private var isAtStart = true

  init(limits: XMLLimits) { self.limits = limits }
}

/// A piece of markup whose end has not been seen.
private struct Markup {
  var start: Int
  let place: XMLPlace
  var kind = Kind.unknown
  var quote: UInt8 = 0
  var attributes = 0
  var hasDeclarations = false

  enum Kind {
    case unknown, startTag, endTag, comment, section, instruction
  }
}

extension MarkupScanner {
  /// Takes some text, and gives what of it may be parsed: all up to markup that has no end yet.
  ///
  /// - Parameters:
  ///   - new: The next text of the document.
  ///   - isLast: Whether nothing follows, so that markup without an end is handed on too.
  ///   - marks: Takes the marks of the markup found.
  /// - Returns: The text to parse now.
  /// - Throws: ``XMLError`` where a limit is passed or a document type declared.
  mutating func take(
    _ new: [UInt8], isLast: Bool, marks: inout MarkQueue
  ) throws(XMLError) -> [UInt8] {
    let text = pending.isEmpty ? new : pending + new
    try scan(text.span, into: &marks)
    let ready = isLast ? text.count : markup?.start ?? text.count
    pending = Array(text[ready...])
    cursor.move(by: -ready)
    markup?.start -= ready
    return pending.isEmpty ? text : Array(text[..<ready])
  }

  /// The place of the first text that is not handed on yet.
  var next: XMLPlace { markup?.place ?? cursor.place }

  /// The place after all text taken so far.
  var end: XMLPlace {
    var end = cursor
    while end.index < pending.count { end.pass(pending[end.index]) }
    return end.place
  }

  private mutating func scan(_ text: Span<UInt8>, into marks: inout MarkQueue) throws(XMLError) {
    while markup != nil || cursor.skip(to: UInt8(ascii: "<"), in: text) {
      var current = markup ?? Markup(start: cursor.index, place: cursor.place)
      let isWhole = try pass(&current, in: text)
      markup = isWhole ? nil : current
      guard isWhole else { return }
      try finish(current, in: text, into: &marks)
    }
  }

  /// Goes past the end of markup, if it is there.
  private mutating func pass(_ markup: inout Markup, in text: Span<UInt8>) throws(XMLError) -> Bool
  {
    if markup.kind == .unknown {
      guard let kind = try kind(of: markup, in: text) else { return false }
      markup.kind = kind
    }
    return switch markup.kind {
    case .unknown: false
    case .startTag, .endTag: try passTag(&markup, in: text)
    case .comment: passEnd(of: markup, "-->", after: 4, in: text)
    case .section: passEnd(of: markup, "]]>", after: 9, in: text)
    case .instruction: passEnd(of: markup, "?>", after: 2, in: text)
    }
  }

  /// What kind of markup it is; `nil` where more text must come first.
  private func kind(of markup: Markup, in text: Span<UInt8>) throws(XMLError) -> Markup.Kind? {
    guard markup.start + 1 < text.count else { return nil }
    switch text[markup.start + 1] {
    case UInt8(ascii: "/"): return .endTag
    case UInt8(ascii: "?"): return .instruction
    case UInt8(ascii: "!"): break
    default: return .startTag
    }
    let isComment = text.holds("<!--", at: markup.start)
    let isSection = text.holds("<![CDATA[", at: markup.start)
    if isComment == true { return .comment }
    if isSection == true { return .section }
    if isComment == nil || isSection == nil { return nil }
    throw XMLError(.doctype, at: markup.place, "a document type declaration is not read")
  }
}

/// The ends of markup.
extension MarkupScanner {
  /// Goes past the end of a tag; counts its attributes on the way.
  private mutating func passTag(_ tag: inout Markup, in text: Span<UInt8>) throws(XMLError) -> Bool
  {
    var (cursor, quote) = (cursor, tag.quote)
    var isWhole = false
    while !isWhole {
      if quote != 0 {
        guard cursor.skip(to: quote, in: text) else { break }
        cursor.pass(quote)
        quote = 0
      }
      guard cursor.skipToQuoteOrEnd(in: text) else { break }
      let byte = text[cursor.index]
      if byte == UInt8(ascii: ">") {
        isWhole = true
      } else {
        quote = byte
        tag.attributes += 1
        if text.declaresNamespace(before: cursor.index) { tag.hasDeclarations = true }
      }
      cursor.pass(byte)
    }
    self.cursor = cursor
    tag.quote = quote
    guard cursor.index - tag.start <= limits.tagBytes else {
      throw XMLError(.limit, at: tag.place, "a tag is longer than \(limits.tagBytes) bytes")
    }
    guard tag.attributes <= limits.attributes else {
      throw XMLError(.limit, at: tag.place, "a tag has over \(limits.attributes) attributes")
    }
    return isWhole
  }

  /// Goes past the end of markup that ends with certain characters, of which `>` is the last.
  private mutating func passEnd(
    of markup: Markup, _ closing: String, after length: Int, in text: Span<UInt8>
  ) -> Bool {
    let first = markup.start + length + closing.utf8.count
    while cursor.skip(to: UInt8(ascii: ">"), in: text) {
      cursor.pass(UInt8(ascii: ">"))
      let start = cursor.index - closing.utf8.count
      if cursor.index >= first && text.holds(closing, at: start) == true { return true }
    }
    return false
  }

  /// Takes note of markup that is whole.
  private mutating func finish(
    _ markup: Markup, in text: Span<UInt8>, into marks: inout MarkQueue
  ) throws(XMLError) {
    let end = cursor.index
    let isSelfClosing = markup.kind == .startTag && text[end - 2] == UInt8(ascii: "/")
    if markup.kind == .endTag { depth -= 1 }
    if markup.kind == .startTag && !isSelfClosing { depth += 1 }
    guard depth <= limits.depth else {
      throw XMLError(.limit, at: markup.place, "over \(limits.depth) elements are open at once")
    }
    let isDeclaration = isAtStart && text.holds("<?xml ", at: markup.start) == true
    isAtStart = false
    guard !isDeclaration else { return }
    let mark = Mark(
      place: markup.place, end: cursor.place, sectionLength: end - markup.start - 12,
      isSelfClosing: isSelfClosing, hasDeclarations: markup.hasDeclarations)
    marks.append(mark)
    if markup.hasDeclarations {
      marks.append(declarations: text.extracting(markup.start..<end).attributesThatDeclare)
    }
  }
}

/// Tags.
extension Span<UInt8> {
  /// Whether the name before the equals sign before a quote is `xmlns` or begins with `xmlns:`.
  fileprivate func declaresNamespace(before quote: Int) -> Bool {
    var end = quote
    while end > 0 && (self[end - 1].isSpace || self[end - 1] == UInt8(ascii: "=")) { end -= 1 }
    var start = end
    while start > 0 && self[start - 1] > 0x20 { start -= 1 }
    return start < end && self[start] == UInt8(ascii: "x") && holds("xmlns", at: start) == true
      && (end - start == 5 || self[start + 5] == UInt8(ascii: ":"))
  }

  /// Which of the attributes of this tag are namespace declarations.
  fileprivate var attributesThatDeclare: [Bool] {
    var order: [Bool] = []
    var quote: UInt8 = 0
    for index in indices {
      switch self[index] {
      case quote: quote = 0
      case UInt8(ascii: "\"") where quote == 0, UInt8(ascii: "'") where quote == 0:
        quote = self[index]
        order.append(declaresNamespace(before: index))
      default: break
      }
    }
    return order
  }

  /// Whether a word of ASCII stands at an index; `nil` where the text ends within it.
  func holds(_ word: String, at start: Int) -> Bool? {
    var index = start
    for byte in word.utf8 {
      guard index < count else { return nil }
      guard self[index] == byte else { return false }
      index += 1
    }
    return true
  }
}

extension UInt8 {
  /// Whether it is white space to XML.
  var isSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
