extension InlineText {
  /// Reads a unit's text.
  ///
  /// - Parameters:
  ///   - text: the unit's source or target.
  ///   - markup: the kind of the unit's field.
  ///   - references: labels that the whole field defines for reference links
  ///     (`Block.references`); a target takes those of its source.
  package init(parsing text: String, as markup: Markup = .text, references: [String] = []) {
    guard !Self.isPlain(text, as: markup) else {
      self.init(parts: text.isEmpty ? [] : [.text(text)], codes: [])
      return
    }
    let bytes = Array(text.utf8)
    if markup == .text,
      let pieces = IsolatedInlines.pieces(of: bytes, references: references)
    {
      self.init(pieces, of: bytes)
    } else {
      self.init([InlinePiece(kind: .text, range: 0..<bytes.count)], of: bytes)
    }
  }

  /// Whether a text is surely words alone, as most are: nothing in it is read as something else, and
  /// there are neither control characters nor noncharacters.
  package static func isPlain(_ text: String, as markup: Markup) -> Bool {
    switch PlainBytes.all(in: markup).verdict(on: text.utf8Span.span) {
    case .plain: true
    case .perhaps: TextScanner.spans(in: text).isEmpty
    case .marked: false
    }
  }

  /// Gathers the pieces of some bytes.
  init(_ pieces: [InlinePiece], of bytes: [UInt8]) {
    var builder = InlineTextBuilder(bytes)
    for piece in pieces.folded() { builder.add(piece) }
    self = builder.finish()
  }
}

/// Gathers pieces of a text into parts and codes.
private struct InlineTextBuilder {
  private let bytes: [UInt8]
  private var result = InlineText(parts: [], codes: [])
  /// Literal pieces that follow each other.
  private var run: [InlinePiece] = []
  private var open: [(code: Int, contentStart: Int)] = []

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func add(_ piece: InlinePiece) {
    switch piece.kind {
    case .text, .escape, .entity, .softBreak:
      run.append(piece)
    case .code(let kind):
      flush()
      addCode(kind, piece.range)
    case .opening(let kind):
      flush()
      open.append((result.codes.count, piece.range.upperBound))
      result.parts.append(.opening(result.codes.count))
      result.codes.append(InlineCode(kind, opening: string(piece.range), closing: ""))
    case .closing(let kind):
      flush()
      close(kind, piece.range)
    }
  }

  mutating func finish() -> InlineText {
    flush()
    return result
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private mutating func addCode(_ kind: InlineCode.Kind, _ range: Range<Int>) {
    result.parts.append(.code(result.codes.count))
    result.codes.append(InlineCode(kind, opening: string(range)))
  }

  private mutating func close(_ kind: InlineCode.Kind, _ range: Range<Int>) {
    guard let (index, start) = open.popLast() else { return }
    result.parts.append(.closing(index))
    let text = bytes[start..<range.lowerBound]
    let label = kind == .link ? ReferenceLabels.label(of: text, closing: bytes[range]) : nil
    result.codes[index] = InlineCode(
      kind, opening: result.codes[index].opening, closing: string(range), reference: label)
  }

  /// Cuts the plain codes out of the run and adds what is between them as text.
  private mutating func flush() {
    guard let first = run.first, let last = run.last else { return }
    var start = first.range.lowerBound
    var rest = run[...]
    for span in TextScanner.spans(in: bytes[start..<last.range.upperBound]) {
      addText(start..<span.range.lowerBound, of: &rest)
      addCode(span.kind, span.range)
      start = span.range.upperBound
    }
    addText(start..<last.range.upperBound, of: &rest)
    run.removeAll(keepingCapacity: true)
  }

  /// Adds the unescaped text of a part of the run, and drops the pieces that end before it.
  private mutating func addText(_ range: Range<Int>, of rest: inout ArraySlice<InlinePiece>) {
    guard !range.isEmpty else { return }
    rest = rest.drop { $0.range.upperBound <= range.lowerBound }
    var text: [UInt8] = []
    for piece in rest.prefix(while: { $0.range.lowerBound < range.upperBound }) {
      switch piece.kind {
      case .escape: text.append(bytes[piece.range.upperBound - 1])
      case .entity(let character): text.append(contentsOf: character.utf8)
      default: text.append(contentsOf: bytes[piece.range.clamped(to: range)])
      }
    }
    result.parts.append(.text(String(decoding: text, as: UTF8.self)))
  }
}
