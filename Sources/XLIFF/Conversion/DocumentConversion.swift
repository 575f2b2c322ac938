/// The conversion of one document, piece by piece.
protocol DocumentConversion {
  /// What could not be said so far.
  var losses: Losses { get }
  /// Takes the next piece, and writes what it is in the other version.
  mutating func take(_ piece: DocumentPiece, _ writer: inout Writer) throws
}

/// A piece of a document, in which files are whole.
enum DocumentPiece {
  case start(Document)
  case file(Element)
  /// Anything else that stands in `xliff`.
  case node(Node)
  case end([Node])
}

/// Puts files together from the pieces in which they are read.
struct FileAssembly {
  private var tape = Tape()
  private var open: [Int] = []

  /// Takes an event; `nil` while a file is open, and at the end of `xliff`.
  mutating func take(_ event: Reader.Event) -> DocumentPiece? {
    switch event {
    case .start(let document): return .start(document)
    case .open(let element):
      open.append(tape.open(element.name, at: element.record.place))
      tape.append(element.tape, element.record.body)
    case .node(let node):
      guard !open.isEmpty else { return .node(node) }
      tape.append(node)
    case .close:
      guard let start = open.popLast() else { return nil }
      tape.close(start)
      guard open.isEmpty else { return nil }
      defer { tape = Tape() }
      return .file(Element(tape: tape))
    case .end(let nodes): return .end(nodes)
    }
    return nil
  }
}
