import XML

/// Makes pieces of a document from what the XML reader reports.
struct PieceBuilder {
  private let emit: (Reader.Event) throws -> Void
  /// The names seen so far, by the XML reader's numbers.
  private var names: [Name] = []
  /// The element that is being read, with the starts of those that are open in it.
  private var tape = Tape()
  private var open: [Int] = []
  /// Whether the element that begins is structure.
  private var isStructure = false
  /// How many of the elements around it are structure.
  private var structure = 0
  /// What stands outside `xliff`.
  private var outside: [Node] = []
  private var hasRoot = false

  init(emit: @escaping (Reader.Event) throws -> Void) { self.emit = emit }

  /// Ends the document.
  mutating func finish() throws { try emit(.end(outside)) }
}

extension PieceBuilder {
  mutating func define(_ name: XMLName) {
    names.append(Name(Namespace(uri: name.namespace), name.local, prefix: name.prefix))
  }

  mutating func start(_ name: Int, at place: XMLPlace) {
    isStructure = open.isEmpty && (!hasRoot || names[name].isHolder)
    open.append(tape.open(names[name], at: Place(place)))
  }

  mutating func add(attribute name: Int, _ value: Span<UInt8>) { tape.append(names[name], value) }

  mutating func beginContent() throws {
    if isStructure { try beginStructure() }
  }

  mutating func end() throws {
    if let start = open.popLast() {
      try tape.checkLength()
      tape.close(start)
      if open.isEmpty { try emit(.node(.element(takeElement()))) }
    } else {
      structure -= 1
      try emit(.close)
    }
  }

  /// Adds text or a comment.
  mutating func add(_ kind: Tape.Kind, _ text: Span<UInt8>) throws {
    tape.append(kind, text)
    try place()
  }

  /// Adds a processing instruction.
  mutating func add(instruction target: Span<UInt8>, _ data: Span<UInt8>) throws {
    tape.append(instruction: target, data)
    try place()
  }
}

extension PieceBuilder {
  /// Emits the element whose start was just read as one whose content follows in pieces.
  private mutating func beginStructure() throws {
    isStructure = false
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

  private mutating func takeElement() -> Element {
    Element(tape: tape.takeAll())
  }

  /// Puts what was just added where it belongs, unless that is the element that is being read: to
  /// the structure, or outside.
  private mutating func place() throws {
    guard open.isEmpty else { return }
    let taken = tape.takeAll()
    let node = taken.node(taken.record(at: 0))
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
