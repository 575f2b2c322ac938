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
  private var encoder = Encoder()
  private var open: [OpenElement] = []
  private var epilog: [Node] = []
  private let sink: ([UInt8]) throws -> Void

  private static let chunk = 1 << 16

  /// A writer that hands on its bytes in chunks, at the latest when the document is closed.
  public init(to sink: @escaping (_ chunk: [UInt8]) throws -> Void) {
    self.sink = sink
  }
}

extension Writer {
  /// Writes the XML declaration, the start of the `xliff` element and what is in it so far.
  public mutating func open(_ document: Document) throws {
    if let version = document.version { encoder.coreURI = version.uri }
    encoder.append(#"<?xml version="1.0" encoding="UTF-8"?>"#)
    encoder.newline()
    for node in document.prolog {
      try encoder.node(node, in: document.element.name)
      encoder.newline()
    }
    epilog = document.epilog
    try open(document.element)
  }

  /// Writes the start of an element that holds others, and what is in it so far.
  public mutating func open(_ view: some ElementView) throws { try open(view.element) }

  /// Writes a whole element.
  public mutating func write(_ view: some ElementView) throws { try write(.element(view)) }

  /// Writes one node.
  public mutating func write(_ node: Node) throws {
    try startLine(before: node)
    try encoder.node(node, in: open.last?.name ?? "")
    try flush(over: Self.chunk)
  }

  /// Writes the end of the element opened last; after that of `xliff` the document is complete.
  public mutating func close() throws {
    guard let element = open.popLast() else { return }
    if element.layout.breaksAtEnd { encoder.newline() }
    encoder.end(element.name, scope: element.scope)
    guard open.isEmpty else { return }
    encoder.newline()
    for node in epilog {
      try encoder.node(node, in: element.name)
      encoder.newline()
    }
    try flush(over: 0)
  }

  private mutating func open(_ element: Element) throws {
    try startLine(before: .element(element))
    let scope = encoder.scope.count
    try encoder.start(element)
    encoder.append(">")
    var layout = Layout(of: element)
    try encoder.content(of: element, layout: &layout)
    open.append(OpenElement(name: element.name, layout: layout, scope: scope))
  }

  private mutating func startLine(before node: Node) throws {
    guard let last = open.indices.last else { return }
    if open[last].layout.breaks(before: node) { encoder.newline() }
  }

  private mutating func flush(over limit: Int) throws {
    guard encoder.bytes.count > limit else { return }
    try sink(encoder.bytes)
    encoder.bytes.removeAll(keepingCapacity: true)
  }
}

/// An element whose end is not written yet.
private struct OpenElement {
  let name: Name
  var layout: Layout
  let scope: Int
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
