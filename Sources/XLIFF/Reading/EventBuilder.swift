import XML

/// Makes pieces of a document from what the XML reader reports.
final class EventBuilder {
  private let emit: (Reader.Event) throws -> Void
  /// The names seen so far, by the XML reader's numbers.
  private var names: [Name] = []
  /// The element that is being read, with the starts of those that are open in it.
  private var tape = Tape()
  private var open: [Int] = []
  /// How many of the elements around it are structure.
  private var structure = 0
  /// What stands outside `xliff`.
  private var outside: [Node] = []
  private var hasRoot = false

  init(emit: @escaping (Reader.Event) throws -> Void) { self.emit = emit }

  /// Ends the document.
  func finish() throws { try emit(.end(outside)) }
}

extension EventBuilder: XMLHandler {
  func start(_ tag: borrowing XMLTag) throws {
    let name = name(tag.name)
    let isStructure = open.isEmpty && (!hasRoot || name.isHolder)
    open.append(tape.open(name, at: Place(tag.place)))
    for attribute in tag.attributes {
      tape.append(self.name(attribute.name), tag.values.span.extracting(attribute.value))
    }
    if isStructure { try beginStructure() }
  }

  func end() throws {
    if let start = open.popLast() {
      tape.close(start)
      if open.isEmpty { try emit(.node(.element(takeElement()))) }
    } else {
      structure -= 1
      try emit(.close)
    }
  }

  func text(_ text: Span<UInt8>, isSection: Bool, at place: XMLPlace) throws {
    try add { $0.append(isSection ? .cdata : .text, text) }
  }

  func comment(_ text: Span<UInt8>, at place: XMLPlace) throws {
    try add { $0.append(.comment, text) }
  }

  func instruction(target: Span<UInt8>, data: Span<UInt8>, at place: XMLPlace) throws {
    try add { $0.append(instruction: target, data) }
  }
}

extension EventBuilder {
  private func name(_ name: XMLName) -> Name {
    while names.count <= name.id {
      names.append(Name(Namespace(uri: name.namespace), name.local, prefix: name.prefix))
    }
    return names[name.id]
  }

  /// Emits the element whose start was just read as one whose content follows in pieces.
  private func beginStructure() throws {
    if let start = open.popLast() { tape.close(start) }
    structure += 1
    let element = takeElement()
    guard !hasRoot else { return try emit(.open(element)) }
    hasRoot = true
    var document = Document(element: element)
    document.prolog = outside
    outside = []
    try document.checkVersion()
    try emit(.start(document))
  }

  private func takeElement() -> Element {
    defer { tape = Tape() }
    return Element(tape: tape, range: 0..<tape.bytes.count)
  }

  /// Adds what is no element where it belongs: to the element that is being read, to the structure,
  /// or outside.
  private func add(_ append: (inout Tape) -> Void) throws {
    append(&tape)
    guard open.isEmpty else { return }
    let node = tape.node(tape.record(at: 0))
    tape = Tape()
    if structure == 0 {
      outside.append(node)
    } else {
      try emit(.node(node))
    }
  }
}

extension Name {
  /// Whether an element of this name in the structure is read in pieces.
  fileprivate var isHolder: Bool {
    switch (namespace, local) {
    case (.core, "file"), (.core, "group"): true
    case (.v12, "file"), (.v12, "body"), (.v12, "group"): true
    default: false
    }
  }
}

extension Document {
  /// Refuses what is no XLIFF, or of a version that is not known.
  fileprivate func checkVersion() throws(XLIFFError) {
    let place = element.place
    guard element.name == .core("xliff") || element.name == .v12("xliff") else {
      throw XLIFFError(.notXLIFF, at: place, "the root is no ‘xliff’ of version 1.2 or 2")
    }
    guard let version, version.namespace == element.name.namespace else {
      throw XLIFFError(.version, at: place, "the version is none of 1.2, 2.0, 2.1 and 2.2")
    }
  }
}
