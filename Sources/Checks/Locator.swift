import Catalogue
import Markdown
import Workspace
import YAML

/// Finds where in its file each fault of a text stands: to the column, through quotes, escapes,
/// indents and line breaks.
///
/// Loading keeps only where texts begin, so the files that have faults are read again.
struct Locator: Sendable {
  let folder: WorkspaceFolder
  /// Whether repairs are to say what they change in their files.
  let offersEdits: Bool

  /// Gives findings their exact places, where these can be told, and sorts them.
  func locate(_ found: inout Findings) {
    var sought: [String: [Sought]] = [:]
    for (finding, mark) in found.takeMarks() where mark.range != nil || offersEdits {
      sought[found.all[finding].place.file, default: []].append(Sought(index: finding, mark: mark))
    }
    let located = Parallel.map(sought.map { ($0.key, $0.value) }, chunk: 8) { path, sought in
      locate(sought, in: path)
    }
    for located in located.joined() { found.all[located.index].locate(located) }
    found.all.arrange(by: order(of: found.all))
  }

  /// The positions of findings in their order, told file by file.
  private func order(of findings: [Diagnostic]) -> [Int] {
    let files = Dictionary(grouping: findings.indices) { findings[$0].place.file }
      .sorted { $0.key < $1.key }
    return Parallel.map(files, chunk: 8) { _, indices in
      indices.map { (position: findings[$0].place.position, index: $0) }.sorted { left, right in
        left.position == right.position
          ? findings[left.index] < findings[right.index] : left.position < right.position
      }.map(\.index)
    }.flatMap(\.self)
  }

  private func locate(_ sought: [Sought], in path: String) -> [Located] {
    guard let bytes = try? Files.read(folder.path(path), limit: YAMLLimits.bytes).bytes else {
      return []
    }
    var file = SoughtFile(bytes, isRead: offersEdits)
    let pieces = Dictionary(grouping: sought, by: \.mark.text.scalar)
      .sorted { ($0.key.line, $0.key.column) < ($1.key.line, $1.key.column) }
      .flatMap { position, sought in file.pieces(sought, at: position) }
    return offersEdits ? file.withEdits(pieces) : pieces.map(\.located)
  }
}

/// A fault to find in a file.
private struct Sought {
  /// The position of the finding.
  let index: Int
  let mark: Mark
}

/// Where a fault was found.
private struct Located {
  let index: Int
  /// Nil for a fault that is all of its text.
  let place: Range<YAMLPosition>?
  var edits: [Repair.Edit] = []
}

/// A piece of a scalar.
private struct Piece {
  let sought: Sought
  /// UTF-8 offsets in the scalar's value.
  let range: Range<Int>
  let place: Range<YAMLPosition>
  /// Nil where a look at the lines of the scalar was enough.
  let node: YAMLNode?

  var located: Located {
    Located(index: sought.index, place: sought.mark.range == nil ? nil : place)
  }

  /// The scalar with what is to stand for the piece.
  var repaired: (node: YAMLNode, text: String)? {
    guard let node, let repair = sought.mark.repair else { return nil }
    let value = Array(node.text.utf8)
    let bytes = value[..<range.lowerBound] + Array(repair.utf8) + value[range.upperBound...]
    return (node, String(decoding: bytes, as: UTF8.self))
  }
}

/// A file in which faults are looked for.
private struct SoughtFile {
  private let bytes: [UInt8]
  private var glance: ScalarGlance
  /// Whether each scalar is to have its node.
  private let isRead: Bool
  private lazy var yaml = YAMLFile.parse(bytes)

  init(_ bytes: [UInt8], isRead: Bool) {
    self.bytes = bytes
    self.isRead = isRead
    glance = ScalarGlance(bytes)
  }

  /// Texts of more bytes keep the place where they begin: finding a place costs a walk over them.
  private static let longest = MarkdownText.longest

  /// Those faults of a scalar that are in the file.
  mutating func pieces(_ sought: [Sought], at scalar: Position) -> [Piece] {
    guard let text = sought.first?.mark.text.whole, text.utf8.count <= Self.longest else {
      return []
    }
    let blocks = sought[0].mark.text.block == nil ? nil : MarkdownText.blocks(of: text)
    let found = sought.compactMap { sought in
      sought.mark.range(in: text, blocks).map { (sought, $0) }
    }
    let offsets = Set(found.flatMap { [$0.1.lowerBound, $0.1.upperBound] }).sorted()
    guard let (places, node) = positions(of: offsets, in: text, at: YAMLPosition(scalar)) else {
      return []
    }
    let place = Dictionary(uniqueKeysWithValues: zip(offsets, places))
    return found.compactMap { sought, range in
      guard let start = place[range.lowerBound], let end = place[range.upperBound] else {
        return nil
      }
      return Piece(sought: sought, range: range, place: start..<max(start, end), node: node)
    }
  }

  /// Nil where the file has not the text.
  private mutating func positions(
    of offsets: [Int], in text: String, at scalar: YAMLPosition
  ) -> ([YAMLPosition], YAMLNode?)? {
    if !isRead, let places = glance.positions(of: offsets, in: text, at: scalar) {
      return (places, nil)
    }
    guard yaml.problems.isEmpty, let node = yaml.scalar(at: scalar), node.hasText(text) else {
      return nil
    }
    return (node.positions(atUTF8Offsets: offsets), node)
  }

  /// Where pieces are, with what their repairs change.
  mutating func withEdits(_ pieces: [Piece]) -> [Located] {
    let repaired = pieces.map(\.repaired)
    var replacements = yaml.replacements(for: repaired.compactMap(\.self))[...]
    return zip(pieces, repaired).map { piece, repaired in
      var located = piece.located
      if repaired != nil { located.edits = replacements.popFirst()?.map(Repair.Edit.init) ?? [] }
      return located
    }
  }
}

extension Mark {
  /// UTF-8 offsets in the text that the scalar of the file holds, by the blocks of its Markdown.
  fileprivate func range(in whole: String, _ blocks: [Block]?) -> Range<Int>? {
    let range = range ?? 0..<text.text.utf8.count
    guard let number = text.block?.number, let blocks else { return range }
    guard blocks.indices.contains(number) else { return nil }
    let ends = blocks[number].sourceOffsets(of: [range.lowerBound, range.upperBound], in: whole)
    return ends[0]..<max(ends[0], ends[1])
  }
}

extension Array {
  /// Puts the elements into another order, in place; `order` names the one that each position gets.
  fileprivate mutating func arrange(by order: consuming [Int]) {
    var elements = mutableSpan
    for start in elements.indices {
      var position = start
      while order[position] != start {
        let next = order[position]
        elements.swapAt(position, next)
        order[position] = position
        position = next
      }
      order[position] = position
    }
  }
}

extension Place {
  /// The line and the column as one number, in their order.
  fileprivate var position: UInt64 {
    UInt64(UInt32(clamping: line)) << 32 | UInt64(UInt32(clamping: column))
  }
}

extension Subject.Text {
  /// What the scalar of the file holds.
  fileprivate var whole: String { block?.whole ?? text }
}

extension Diagnostic {
  fileprivate mutating func locate(_ located: Located) {
    if let place = located.place {
      self.place = Place(file: self.place.file, at: Position(place.lowerBound))
      end = Position(place.upperBound)
    }
    repair?.edits = located.edits
  }
}

extension Repair.Edit {
  fileprivate init(_ replacement: YAMLFile.Replacement) {
    self.init(
      start: Position(replacement.start), end: Position(replacement.end), text: replacement.text)
  }
}

extension Position {
  fileprivate init(_ position: YAMLPosition) {
    self.init(line: position.line, column: position.column)
  }
}

extension YAMLPosition {
  fileprivate init(_ position: Position) {
    self.init(line: position.line, column: position.column)
  }
}
