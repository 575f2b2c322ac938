/// Turns elements into bytes.
struct Encoder {
  var bytes = ByteBuffer()
  var scope = PrefixScope()
  /// The URI to declare for the core namespace where nothing has declared it.
  var coreURI = Namespace.core.uri

  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// A whole element.
  mutating func element(_ record: Record, of tape: Tape) throws {
    let outer = scope.count
    let content = try start(record, of: tape)
    guard !content.isEmpty else {
      scope.truncate(to: outer)
      return bytes.append("/>")
    }
    bytes.append(UInt8(ascii: ">"))
    var layout = Layout(in: record, of: tape)
    try self.content(content, of: tape, in: Parent(tape: tape, record: record), layout: &layout)
    if layout.breaksAtEnd { newline() }
    end(record, of: tape, scope: outer)
  }

  /// What is in an element.
  mutating func content(
    _ range: Range<Int>, of tape: Tape, in parent: Parent, layout: inout Layout
  ) throws {
    for record in tape.records(in: range) {
      switch record.kind {
      case .start:
        if layout.breaks(beforeElementMade: record.place == .none) { newline() }
        try element(record, of: tape)
      case .text, .cdata:
        try text(record, of: tape, in: parent)
        layout.pass(text: true)
      case .comment, .instruction:
        try record.kind == .comment ? comment(record, of: tape) : instruction(record, of: tape)
        layout.pass(text: false)
      case .attribute: break
      }
    }
  }

  /// A node that stands alone in the content of an element.
  mutating func node(_ node: Node, in parent: Element, layout: inout Layout) throws {
    let holder = Element("", content: [node])
    let parent = Parent(tape: parent.tape, record: parent.record)
    try content(holder.record.body, of: holder.tape, in: parent, layout: &layout)
  }

  /// The end tag; the scope goes back to what it was before the start tag.
  mutating func end(_ element: Record, of tape: Tape, scope outer: Int) {
    bytes.append("</")
    bytes.append(tape.qualifiedName(of: element).span)
    bytes.append(UInt8(ascii: ">"))
    scope.truncate(to: outer)
  }
}

/// The element that content is in: what it is called where a name is needed, which is seldom.
struct Parent {
  let tape: Tape
  let record: Record
}

/// Start tags.
extension Encoder {
  /// The start tag without its `>`, with declarations for the prefixes that have none.
  ///
  /// - Returns: The part of the tape with the content.
  mutating func start(_ element: Record, of tape: Tape) throws -> Range<Int> {
    let outer = scope.count
    bytes.append(UInt8(ascii: "<"))
    try name(of: element, tape)
    var index = element.body.lowerBound
    var hasNamespaces = false
    for record in tape.records(in: element.body) {
      guard record.kind == .attribute else { break }
      try attribute(record, of: tape)
      hasNamespaces = hasNamespaces || record.name.namespace != 0
      index = record.range.upperBound
    }
    let attributes = element.body.lowerBound..<index
    if hasNamespaces { declarations(attributes, of: tape) }
    try declare(element, of: tape, outer: outer)
    if hasNamespaces { try prefixes(attributes, of: tape, outer: outer) }
    return index..<element.body.upperBound
  }

  private mutating func attribute(_ record: Record, of tape: Tape) throws {
    bytes.append(UInt8(ascii: " "))
    try name(of: record, tape)
    bytes.append("=\"")
    try bytes.append(tape.bytes.storage.span.extracting(record.body), escaping: .attribute) {
      scalar, _ in
      throw XLIFFError.character(
        scalar, in: "the attribute ‘\(tape.name(of: record).qualified)’")
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func name(of record: Record, _ tape: Tape) throws {
    let name = tape.qualifiedName(of: record)
    guard record.name.isWhole || name.span.isXMLName else {
      throw XLIFFError(.name, "‘\(String(decoding: name, as: UTF8.self))’ is not an XML name")
    }
    bytes.append(name.span)
  }

  /// Takes the namespace declarations among the attributes into the scope.
  private mutating func declarations(_ attributes: Range<Int>, of tape: Tape) {
    for record in tape.records(in: attributes) where record.name.namespace == Namespace.xmlns.number
    {
      guard let prefix = tape.name(of: record).declaredPrefix else { continue }
      scope.declare(prefix, Namespace(uri: tape.string(record.body)))
    }
  }

  /// Declares the prefixes of the attributes that have not been declared.
  private mutating func prefixes(_ attributes: Range<Int>, of tape: Tape, outer: Int) throws {
    for record in tape.records(in: attributes)
    where record.name.namespace != 0 && record.name.namespace != Namespace.xmlns.number {
      let name = tape.name(of: record)
      guard name.hasPrefix else {
        throw XLIFFError(.name, "the attribute ‘\(name.qualified)’ needs a prefix")
      }
      try declare(record, of: tape, outer: outer)
    }
  }

  /// Declares the prefix of a name unless it already means the name's namespace here.
  private mutating func declare(_ record: Record, of tape: Tape, outer: Int) throws {
    guard !scope.isSurelyBound(record.name) else { return }
    let name = tape.name(of: record)
    guard scope.namespace(of: name) != name.namespace else { return }
    guard scope.canDeclare(name, above: outer) else {
      throw XLIFFError(.name, "the prefix of ‘\(name.qualified)’ stands for something else")
    }
    let uri = name.namespace == .core ? coreURI : name.namespace.uri
    let declaration = Attribute.declaration(prefix: name.prefix, uri: uri)
    scope.declare(name.prefix, name.namespace)
    let element = Element("", [declaration])
    try attribute(element.tape.record(at: element.record.body.lowerBound), of: element.tape)
  }
}

/// Content other than elements.
extension Encoder {
  private mutating func text(_ record: Record, of tape: Tape, in parent: Parent) throws {
    let isSection = record.kind == .cdata
    if isSection { bytes.append("<![CDATA[") }
    let span = tape.bytes.storage.span.extracting(record.body)
    try bytes.append(span, escaping: isSection ? .cdata : .text) { scalar, bytes in
      if isSection { bytes.append("]]>") }
      try bytes.append(codePoint: scalar, in: parent.tape.name(of: parent.record))
      if isSection { bytes.append("<![CDATA[") }
    }
    if isSection { bytes.append("]]>") }
  }

  private mutating func comment(_ record: Record, of tape: Tape) throws {
    let span = tape.bytes.storage.span.extracting(record.body)
    guard !span.holds("--"), span.isEmpty || span[span.count - 1] != UInt8(ascii: "-") else {
      throw XLIFFError(.markup, "a comment holds ‘--’")
    }
    bytes.append("<!--")
    try verbatim(span, in: "a comment")
    bytes.append("-->")
  }

  private mutating func instruction(_ record: Record, of tape: Tape) throws {
    let (targetRange, dataRange) = tape.parts(ofInstruction: record)
    let target = tape.bytes.storage.span.extracting(targetRange)
    let data = tape.bytes.storage.span.extracting(dataRange)
    guard !data.holds("?>"), target.isXMLName else {
      let name = tape.string(targetRange)
      throw XLIFFError(.markup, "the processing instruction ‘\(name)’ cannot be written")
    }
    bytes.append("<?")
    bytes.append(target)
    if !data.isEmpty { bytes.append(UInt8(ascii: " ")) }
    try verbatim(data, in: "a processing instruction")
    bytes.append("?>")
  }

  private mutating func verbatim(_ text: Span<UInt8>, in place: String) throws {
    try bytes.append(text, escaping: .nothing) { scalar, _ in
      throw XLIFFError.character(scalar, in: place)
    }
  }
}
