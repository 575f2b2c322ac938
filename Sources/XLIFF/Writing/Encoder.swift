/// Turns elements into bytes.
struct Encoder {
  var bytes = ByteBuffer()
  var scope = PrefixScope()
  /// The URI to declare for the core namespace where nothing has declared it.
  var coreURI = Namespace.core.uri

  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  /// A whole element.
  mutating func element(_ record: Record, of tape: Tape) throws(XLIFFError) {
    let outer = scope.count
    let content = try start(record, of: tape)
    guard !content.isEmpty else {
      scope.truncate(to: outer)
      return bytes.append("/>")
    }
    bytes.append(UInt8(ascii: ">"))
    var layout = Layout(in: record, of: tape)
    try self.content(content, of: tape, in: .record(record, tape), layout: &layout)
    if layout.breaksAtEnd { newline() }
    end(record, of: tape, scope: outer)
  }

  /// What is in an element.
  mutating func content(
    _ range: Range<Int>, of tape: Tape, in parent: Parent, layout: inout Layout
  ) throws(XLIFFError) {
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
  mutating func node(_ node: Node, in parent: Parent, layout: inout Layout) throws(XLIFFError) {
    let holder = Element("", content: [node])
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
enum Parent {
  case record(Record, Tape)
  case name(Name)

  var name: Name {
    switch self {
    case .record(let record, let tape): tape.name(of: record)
    case .name(let name): name
    }
  }
}

/// Start tags.
extension Encoder {
  /// The start tag without its `>`, with declarations for the prefixes that have none.
  ///
  /// - Returns: The part of the tape with the content.
  mutating func start(_ element: Record, of tape: Tape) throws(XLIFFError) -> Range<Int> {
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
    try declare(element.name, tape.name(of: element), above: outer)
    if hasNamespaces { try prefixes(attributes, of: tape, outer: outer) }
    return index..<element.body.upperBound
  }

  private mutating func attribute(_ record: Record, of tape: Tape) throws(XLIFFError) {
    bytes.append(UInt8(ascii: " "))
    try name(of: record, tape)
    let value = tape.bytes.storage.span.extracting(record.body)
    try self.value(value, of: tape.name(of: record))
  }

  /// The value of an attribute, with the `=` before it.
  mutating func value(_ value: Span<UInt8>, of name: @autoclosure () -> Name) throws(XLIFFError) {
    bytes.append("=\"")
    try bytes.append(value, escaping: .attribute) {
      (scalar, _) throws(XLIFFError) in
      throw XLIFFError.character(scalar, in: "the attribute ‘\(name().qualified)’")
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func name(of record: Record, _ tape: Tape) throws(XLIFFError) {
    guard !record.name.isWhole else { return Vocabulary.write(record.name, to: &bytes) }
    try name(spelled: tape.qualifiedName(of: record))
  }

  /// The name of an element or an attribute.
  mutating func name(_ name: Name) throws(XLIFFError) {
    guard !name.code.isWhole else { return Vocabulary.write(name.code, to: &bytes) }
    try self.name(spelled: Array(name.qualified.utf8)[...])
  }

  private mutating func name(spelled name: ArraySlice<UInt8>) throws(XLIFFError) {
    guard name.span.isXMLName else {
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
  private mutating func prefixes(_ attributes: Range<Int>, of tape: Tape, outer: Int)
    throws(XLIFFError)
  {
    for record in tape.records(in: attributes)
    where record.name.namespace != 0 && record.name.namespace != Namespace.xmlns.number {
      try declare(attribute: tape.name(of: record), above: outer)
    }
  }

  /// Declares the prefix of an attribute's name unless that is declared.
  mutating func declare(attribute name: Name, above outer: Int) throws(XLIFFError) {
    guard name.hasPrefix else {
      throw XLIFFError(.name, "the attribute ‘\(name.qualified)’ needs a prefix")
    }
    try declare(name.code, name, above: outer)
  }

  /// Declares the prefix of a name unless it already means the name's namespace here.
  ///
  /// - Parameters:
  ///   - code: The name as numbers, which mostly are enough.
  ///   - name: The name.
  ///   - outer: How many declarations there are outside of the element that the name is in.
  /// - Throws: ``XLIFFError`` where the prefix means something else here.
  mutating func declare(
    _ code: Name.Code, _ name: @autoclosure () -> Name, above outer: Int
  ) throws(XLIFFError) {
    guard !scope.isSurelyBound(code) else { return }
    let name = name()
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
  private mutating func text(_ record: Record, of tape: Tape, in parent: Parent) throws(XLIFFError)
  {
    let isSection = record.kind == .cdata
    if isSection { bytes.append("<![CDATA[") }
    let span = tape.bytes.storage.span.extracting(record.body)
    try bytes.append(span, escaping: isSection ? .cdata : .text) {
      (scalar, bytes) throws(XLIFFError) in
      if isSection { bytes.append("]]>") }
      try bytes.append(codePoint: scalar, in: parent.name)
      if isSection { bytes.append("<![CDATA[") }
    }
    if isSection { bytes.append("]]>") }
  }

  /// Text directly in an element.
  mutating func text(_ text: Span<UInt8>, in parent: @autoclosure () -> Name) throws(XLIFFError) {
    try bytes.append(text, escaping: .text) {
      (scalar, bytes) throws(XLIFFError) in
      try bytes.append(codePoint: scalar, in: parent())
    }
  }

  private mutating func comment(_ record: Record, of tape: Tape) throws(XLIFFError) {
    let span = tape.bytes.storage.span.extracting(record.body)
    guard !span.holds("--"), span.isEmpty || span[span.count - 1] != UInt8(ascii: "-") else {
      throw XLIFFError(.markup, "a comment holds ‘--’")
    }
    bytes.append("<!--")
    try verbatim(span, in: "a comment")
    bytes.append("-->")
  }

  private mutating func instruction(_ record: Record, of tape: Tape) throws(XLIFFError) {
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

  private mutating func verbatim(_ text: Span<UInt8>, in place: String) throws(XLIFFError) {
    try bytes.append(text, escaping: .nothing) {
      (scalar, _) throws(XLIFFError) in
      throw XLIFFError.character(scalar, in: place)
    }
  }
}
