/// The quick engine: a strict scanner of the YAML that this program writes and people usually write.
///
/// It knows block mappings and sequences, plain and quoted scalars on one line, literal blocks, flow
/// collections on one line, and comments. On anything else, and on any fault, it gives the file up
/// and libyaml reads it: the scanner has no opinion of its own on what is wrong.
struct Scanner {
  /// The file is not one of those that the scanner knows how to read.
  struct NotMine: Error {}

  let bytes: [UInt8]
  var tape = Tape()
  /// The byte that is looked at.
  var at: Int
  /// The first byte of the present line.
  private(set) var lineStart: Int
  private var line: Int32 = 1
  /// A byte of the present line's text, and its column.
  private var mark = (offset: 0, column: 1 as Int32)
  /// The column, from 0, where the present line's text begins; -1 at the end of the file.
  var indent = 0
  /// The end of the last scalar or flow collection, where block collections end too.
  var contentEnd = 0
  private var depth = 0
  private var keys = DuplicateKeys()

  /// The nodes of a file of UTF-8 without rare characters; nil where the file is for libyaml.
  static func scan(_ bytes: [UInt8]) -> Tape? {
    var scanner = Scanner(bytes)
    do throws(NotMine) {
      try scanner.file()
      return scanner.tape
    } catch {
      return nil
    }
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    at = ByteOrderMark.isPresent(in: bytes) ? ByteOrderMark.utf8.count : 0
    lineStart = at
    tape.reserve(bytes.count / 32)
  }

  private mutating func file() throws(NotMine) {
    try goToText()
    guard indent >= 0 else { return }
    try block()
    guard indent < 0, !tape.isFull else { throw NotMine() }
  }

  /// The byte at an index; 0, which no file holds, behind the end.
  func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  /// Whether a blank, a line break or the end of the file is at the index.
  func isBlank(_ index: Int) -> Bool {
    switch byte(index) {
    case Byte.space, Byte.lineFeed, Byte.carriageReturn, Byte.tab, 0: true
    default: false
    }
  }

  var isAtLineEnd: Bool {
    switch byte(at) {
    case Byte.lineFeed, Byte.carriageReturn, 0: true
    default: false
    }
  }

  mutating func open(_ kind: YAMLNode.Kind, _ style: YAMLNode.Style) throws(NotMine) -> Int {
    try enter()
    return tape.open(kind, style, from: at, at: position(of: at))
  }

  mutating func close(_ collection: Int) throws(NotMine) {
    tape.close(collection, at: contentEnd)
    depth -= 1
    guard tape[collection].kind == .mapping else { return }
    guard keys.find(in: tape, mapping: collection, bytes).isEmpty else { throw NotMine() }
  }

  /// Begins a mapping whose first key has just been read.
  mutating func openMappingBeforeKey() throws(NotMine) -> Int {
    try enter()
    guard let mapping = tape.openMappingBeforeLast() else { throw NotMine() }
    return mapping
  }

  private mutating func enter() throws(NotMine) {
    depth += 1
    guard depth <= YAMLLimits.depth else { throw NotMine() }
  }

  /// Appends a scalar that begins on the present line.
  mutating func append(
    _ style: YAMLNode.Style, _ range: Range<Int>, _ storage: Tape.Storage = .verbatim
  ) {
    append(style, range, at: position(of: range.lowerBound), storage)
  }

  mutating func append(
    _ style: YAMLNode.Style, _ range: Range<Int>, at position: YAMLPosition,
    _ storage: Tape.Storage = .verbatim, indent: Int = 0
  ) {
    tape.append(style, range, at: position, storage, indent: indent)
    contentEnd = range.upperBound
  }

  mutating func beginLine() {
    lineStart = at
    line += 1
  }

  /// Notes that the text of the present line begins here, behind nothing but spaces.
  mutating func beginText() {
    indent = at - lineStart
    mark = (at, Int32(indent) + 1)
  }

  /// The position of a byte of the present line that is not before the last one asked for.
  mutating func position(of offset: Int) -> YAMLPosition {
    var column = mark.column
    for index in mark.offset..<offset { column += UTF8.isContinuation(bytes[index]) ? 0 : 1 }
    mark = (offset, column)
    return YAMLPosition(line: line, column: column)
  }
}
