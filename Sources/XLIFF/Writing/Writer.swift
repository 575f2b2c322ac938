/// Writes a document as UTF-8 bytes, piece by piece.
///
/// Content goes out exactly as it is. Only elements made in memory are laid out: where the element
/// around them is structural (`xliff`, `file`, `body`, `group`, `unit`) each begins a line.
///
/// A large document is written with memory for its largest piece only:
/// ```swift
/// var writer = Writer { bytes in try output.write(bytes) }
/// try writer.open(document)
/// for file in files { try writer.write(file) }
/// try writer.close()
/// ```
/// A file may in turn be opened, its units written one by one, and closed.
public struct Writer {
  var encoder = Encoder()
  private var open: [OpenElement] = []
  private var epilog: [Node] = []
  let sink: ([UInt8]) throws -> Void

  static let chunk = 1 << 16

  /// A writer that hands on its bytes in chunks, at the latest when the document is closed.
  public init(to sink: @escaping (_ chunk: [UInt8]) throws -> Void) {
    self.sink = sink
  }
}

extension Writer {
  /// Writes the XML declaration, the start of the `xliff` element and what is in it so far.
  public mutating func open(_ document: Document) throws {
    if let version = document.version { encoder.coreURI = version.uri }
    encoder.bytes.append(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    encoder.newline()
    try lines(document.prolog)
    epilog = document.epilog
    try open(document.element)
  }

  /// Writes the start of an element that holds others, and what is in it so far.
  public mutating func open(_ view: some ElementView) throws { try open(view.element) }

  /// Writes a whole element.
  public mutating func write(_ view: some ElementView) throws { try write(view.element) }

  private mutating func write(_ element: Element) throws {
    startLine(beforeElementMade: element.place == nil)
    try encoder.element(element.record, of: element.tape)
    try flush()
  }

  /// Writes one node of any kind, such as a comment or the white space between elements.
  public mutating func write(_ node: Node) throws {
    guard let last = open.indices.last else { return }
    try encoder.node(node, in: open[last].parent, layout: &open[last].layout)
    try flush()
  }

  /// Writes a piece of a document as it was read.
  public mutating func write(_ event: Reader.Event) throws {
    switch event {
    case .start(let document): try open(document)
    case .open(let element): try open(element)
    case .node(.element(let element)): try write(element)
    case .node(let node): try write(node)
    case .close: try close()
    case .end(let nodes):
      try lines(nodes)
      try flush(over: 0)
    }
  }

  /// Writes the end of the element opened last; after that of `xliff` the document is complete.
  public mutating func close() throws {
    guard let element = open.popLast() else { return }
    if element.layout.breaksAtEnd { encoder.newline() }
    encoder.end(element.element.record, of: element.element.tape, scope: element.scope)
    guard open.isEmpty else { return }
    encoder.newline()
    try lines(epilog)
    try flush(over: 0)
  }

  private mutating func lines(_ nodes: [Node]) throws {
    let outside = Element("")
    var layout = Layout(in: outside.record, of: outside.tape)
    for node in nodes {
      try encoder.node(node, in: .name(outside.name), layout: &layout)
      encoder.newline()
    }
  }

  private mutating func open(_ element: Element) throws {
    startLine(beforeElementMade: element.place == nil)
    let scope = encoder.scope.count
    let content = try encoder.start(element.record, of: element.tape)
    encoder.bytes.append(UInt8(ascii: ">"))
    var layout = Layout(in: element.record, of: element.tape)
    let parent = Parent.record(element.record, element.tape)
    try encoder.content(content, of: element.tape, in: parent, layout: &layout)
    open.append(OpenElement(element: element, layout: layout, scope: scope))
  }

  /// The name of the element that is open; an empty one where none is.
  var parent: Name { open.last?.element.name ?? "" }

  mutating func startLine(beforeElementMade isMade: Bool) {
    guard let last = open.indices.last else { return }
    if open[last].layout.breaks(beforeElementMade: isMade) { encoder.newline() }
  }

  mutating func flush(over limit: Int = Self.chunk) throws {
    guard encoder.bytes.count > limit else { return }
    try sink(encoder.bytes.array)
    encoder.bytes.removeAll()
  }
}

/// An element whose end is not written yet.
private struct OpenElement {
  let element: Element
  var layout: Layout
  let scope: Int

  var parent: Parent { .record(element.record, element.tape) }
}

extension Document {
  /// The whole document as UTF-8.
  ///
  /// - Throws: ``XLIFFError`` where it holds what XML cannot hold.
  public func bytes() throws -> [UInt8] {
    var bytes: [UInt8] = []
    try withoutActuallyEscaping({ bytes += $0 }) { collect in
      var writer = Writer(to: collect)
      try writer.open(self)
      try writer.close()
    }
    return bytes
  }
}
