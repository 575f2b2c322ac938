/// The thorough engine: libyaml's events, and what this house asks for beyond YAML.
struct EventReader {
  /// A collection that is not closed yet.
  struct Level {
    let index: Int
    let isMapping: Bool
    /// Whether the next node is a key.
    var isBeforeKey: Bool
  }

  let bytes: [UInt8]
  let positions: PositionIndex
  var tape = Tape()
  var problems: [YAMLProblem] = []
  var levels: [Level] = []
  /// The end of what was read last.
  var lastEnd: Int
  private var offsets: CharacterOffsets
  private var documents = 0
  /// The length of the tape at the end of the first document.
  private var firstDocument: Int?
  private var duplicates = DuplicateKeys()

  /// Reads a file of UTF-8 without forbidden characters.
  static func read(_ bytes: [UInt8], _ positions: PositionIndex) -> Reading {
    var reader = EventReader(bytes, positions)
    reader.readAll()
    return Reading(tape: reader.tape, problems: reader.problems)
  }

  private init(_ bytes: [UInt8], _ positions: PositionIndex) {
    self.bytes = bytes
    self.positions = positions
    lastEnd = ByteOrderMark.isPresent(in: bytes) ? ByteOrderMark.utf8.count : 0
    offsets = CharacterOffsets(bytes, from: lastEnd)
  }

  private mutating func readAll() {
    // libyaml reads from the buffer only inside this closure.
    let isWhole = unsafe bytes.withUnsafeBufferPointer { buffer in
      unsafe events(of: UnsafeBufferPointer(rebasing: buffer[lastEnd...]))
    }
    if !isWhole { tape.cut(to: 0) }
    if let firstDocument { tape.cut(to: min(firstDocument, tape.nodes.count)) }
    if isRootEmpty { tape.cut(to: 0) }
  }

  private var isRootEmpty: Bool {
    tape.nodes.first.map { $0.kind == .scalar && $0.style == .plain && $0.start == $0.end } ?? false
  }

  /// - Returns: whether the file could be read to its end.
  private mutating func events(of buffer: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let parser = unsafe LibYAMLParser(buffer) else { return false }
    while let event = parser.next() {
      if event.kind == .streamEnd { return true }
      guard take(event) else { return false }
    }
    let fault = parser.fault
    tellFault(fault.message, at: offsets.offset(ofCharacter: fault.character))
    return false
  }

  /// - Returns: whether to go on.
  private mutating func take(_ event: borrowing LibYAMLEvent) -> Bool {
    let start = offsets.offset(ofCharacter: event.start)
    tellProperties(of: event, at: start)
    switch event.kind {
    case .documentStart: beginDocument(event, at: start)
    case .scalar, .alias: scalar(event, from: start)
    case .mappingStart, .sequenceStart: return open(event, at: start)
    case .end: close(event)
    case .streamEnd, .other: break
    }
    guard !tape.isFull else {
      tell(.size, at: start, "the file has more than \(YAMLLimits.nodes) values")
      return false
    }
    return true
  }

  private mutating func beginDocument(_ event: borrowing LibYAMLEvent, at start: Int) {
    lastEnd = offsets.offset(ofCharacter: event.end)
    documents += 1
    guard documents > 1 else { return }
    if firstDocument == nil { firstDocument = tape.nodes.count }
    tell(.multipleDocuments, at: start, "a second document begins here; a file holds one")
  }

  private mutating func scalar(_ event: borrowing LibYAMLEvent, from start: Int) {
    let end = offsets.offset(ofCharacter: event.end)
    let style = event.style
    let isKey = beginNode(at: start)
    if event.kind == .alias {
      tell(.alias, at: start, "an alias (`*name`) is not read; write the value out")
      tape.append(.plain, start..<end, at: positions.position(of: start))
    } else {
      unsafe event.withValue { value in
        let range = unsafe ScalarRange.range(from: start, to: end, style, value, in: bytes)
        let contents = style.contents(of: range)
        let position = positions.position(of: range.lowerBound)
        if style != .literal, style != .folded, unsafe bytes[contents].elementsEqual(value) {
          tape.append(style, range, at: position)
        } else {
          unsafe tape.append(style, range, at: position, decoded: value)
        }
      }
    }
    lastEnd = tape.nodes.last.map { Int($0.end) } ?? end
    if isKey { checkScalarKey(isAlias: event.kind == .alias, at: start) }
  }

  private mutating func open(_ event: borrowing LibYAMLEvent, at start: Int) -> Bool {
    let isKey = beginNode(at: start)
    guard levels.count < YAMLLimits.depth else {
      tell(.depth, at: start, "nested more than \(YAMLLimits.depth) deep")
      return false
    }
    let isMapping = event.kind == .mappingStart
    let index = tape.open(
      isMapping ? .mapping : .sequence, event.style, from: start, at: positions.position(of: start))
    if isKey { refuseCollectionKey(index) }
    levels.append(Level(index: index, isMapping: isMapping, isBeforeKey: isMapping))
    lastEnd = max(lastEnd, offsets.offset(ofCharacter: event.end))
    return true
  }

  private mutating func close(_ event: borrowing LibYAMLEvent) {
    guard let level = levels.popLast() else { return }
    if tape[level.index].style == .flow { lastEnd = offsets.offset(ofCharacter: event.end) }
    tape.close(level.index, at: lastEnd)
    if level.isMapping { tellDuplicates(in: level.index) }
  }

  /// Notes that a node begins.
  ///
  /// - Returns: whether it is a key.
  private mutating func beginNode(at start: Int) -> Bool {
    guard var level = levels.popLast() else { return false }
    defer { levels.append(level) }
    guard level.isMapping else { return false }
    if level.isBeforeKey { checkGap(before: start) }
    level.isBeforeKey.toggle()
    return !level.isBeforeKey
  }

  private mutating func tellDuplicates(in mapping: Int) {
    for pair in duplicates.find(in: tape, mapping: mapping, bytes) {
      tape[pair.second].isPassedOver = true
      let first = tape[pair.first].position
      tell(
        .duplicateKey, at: Int(tape[pair.second].start),
        "the same key stands on line \(first.line), column \(first.column); the first one counts")
    }
  }
}
