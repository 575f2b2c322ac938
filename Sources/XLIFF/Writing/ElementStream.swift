/// Elements that are written while they are built, one after the other.
struct ElementStream {
  private(set) var encoder: Encoder
  /// Why not all could be written; what comes after that is not written either.
  private(set) var failure: XLIFFError?
  /// The element that they are all in, then those that are open, the innermost last.
  private var open: [OpenTag]
  private var isInStartTag = false

  /// An element whose end is not written yet.
  private struct OpenTag {
    let name: Name
    var layout: Layout
    /// How many declarations there are outside of it.
    let scope: Int
    /// Those of its attributes whose prefixes have perhaps not been declared.
    var unbound: [Name] = []

    init(name: Name, scope: Int) {
      self.name = name
      self.scope = scope
      layout = Layout(in: name, isMade: true)
    }
  }

  /// What writes elements into one that is open.
  init(_ encoder: Encoder, in parent: Name) {
    self.encoder = encoder
    open = [OpenTag(name: parent, scope: encoder.scope.count)]
  }
}

extension ElementStream {
  mutating func open(_ name: Name) {
    startElement()
    open.append(OpenTag(name: name, scope: encoder.scope.count))
    isInStartTag = true
    attempt { (encoder, _) throws(XLIFFError) in
      encoder.bytes.append(UInt8(ascii: "<"))
      try encoder.name(name)
    }
  }

  mutating func set(_ name: Name, to value: String) {
    attempt { (encoder, tag) throws(XLIFFError) in
      encoder.bytes.append(UInt8(ascii: " "))
      try encoder.name(name)
      try encoder.value(value.utf8Span.span, of: name)
      guard name.code.namespace != 0, !encoder.scope.isSurelyBound(name.code) else { return }
      if let prefix = name.declaredPrefix {
        encoder.scope.declare(prefix, Namespace(uri: value))
      } else {
        tag.unbound.append(name)
      }
    }
  }

  mutating func append(_ text: String) {
    endStartTag()
    attempt { (encoder, tag) throws(XLIFFError) in
      try encoder.text(text.utf8Span.span, in: tag.name)
      tag.layout.pass(text: true)
    }
  }

  mutating func append(_ node: Node) {
    endStartTag()
    attempt { (encoder, tag) throws(XLIFFError) in
      try encoder.node(node, in: .name(tag.name), layout: &tag.layout)
    }
  }

  mutating func append(_ template: ElementTemplate, _ texts: [String]) {
    startElement()
    attempt { (encoder, _) throws(XLIFFError) in try template.write(texts, to: &encoder.bytes) }
  }

  /// Ends the element that was opened last.
  mutating func close() {
    declarePrefixes()
    let isEmpty = isInStartTag
    isInStartTag = false
    attempt { (encoder, tag) throws(XLIFFError) in
      if isEmpty {
        encoder.bytes.append("/>")
      } else {
        if tag.layout.breaksAtEnd { encoder.newline() }
        encoder.bytes.append("</")
        try encoder.name(tag.name)
        encoder.bytes.append(UInt8(ascii: ">"))
      }
      encoder.scope.truncate(to: tag.scope)
    }
    open.removeLast()
  }

  private mutating func startElement() {
    endStartTag()
    let isFirst = encoder.bytes.count == 0
    if open[open.count - 1].layout.breaks(beforeElementMade: true), !isFirst { encoder.newline() }
  }

  private mutating func endStartTag() {
    guard isInStartTag else { return }
    declarePrefixes()
    isInStartTag = false
    encoder.bytes.append(UInt8(ascii: ">"))
  }

  private mutating func declarePrefixes() {
    guard isInStartTag else { return }
    attempt { (encoder, tag) throws(XLIFFError) in
      try encoder.declare(tag.name.code, tag.name, above: tag.scope)
      for name in tag.unbound { try encoder.declare(attribute: name, above: tag.scope) }
    }
  }

  mutating func takeBytes() -> [UInt8] { encoder.bytes.takeArray() }

  /// Writes something of the innermost element.
  private mutating func attempt(
    _ write: (inout Encoder, inout OpenTag) throws(XLIFFError) -> Void
  ) {
    guard failure == nil else { return }
    do { try write(&encoder, &open[open.count - 1]) } catch { failure = error }
  }
}
