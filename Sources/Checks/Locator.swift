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

  /// Gives findings their exact places, where these can be told.
  func locate(_ found: inout [Found]) {
    var byFile: [String: [Sought]] = [:]
    for (index, found) in found.enumerated() {
      guard let mark = found.mark, mark.range != nil || offersEdits else { continue }
      byFile[found.finding.place.file, default: []].append(Sought(index: index, mark: mark))
    }
    let located = Parallel.map(byFile.sorted { $0.key < $1.key }, chunk: 1) { path, sought in
      locate(sought, in: path)
    }
    for located in located.joined() { found[located.index].finding.locate(located) }
  }

  private func locate(_ sought: [Sought], in path: String) -> [Located] {
    guard let bytes = try? Files.read(folder.path(path), limit: YAMLLimits.bytes).bytes else {
      return []
    }
    let yaml = YAMLFile.parse(bytes)
    guard yaml.problems.isEmpty else { return [] }
    let pieces = Dictionary(grouping: sought, by: \.mark.text.scalar).flatMap { position, sought in
      LocatedScalar(at: position, in: yaml, sought[0].mark)?.pieces(sought) ?? []
    }
    return offersEdits ? withEdits(pieces, in: yaml) : pieces.map(\.located)
  }

  private func withEdits(_ pieces: [Piece], in yaml: YAMLFile) -> [Located] {
    let repaired = pieces.map { piece in piece.sought.mark.repair.map(piece.replaced) }
    let edits = zip(pieces, repaired).compactMap { piece, text in text.map { (piece.node, $0) } }
    var replacements = yaml.replacements(for: edits)[...]
    return zip(pieces, repaired).map { piece, text in
      var located = piece.located
      if text != nil { located.edits = replacements.popFirst()?.map(Repair.Edit.init) ?? [] }
      return located
    }
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
  let node: YAMLNode
  /// UTF-8 offsets in its value.
  let range: Range<Int>
  let place: Range<YAMLPosition>

  func replaced(by text: String) -> String {
    let value = Array(node.text.utf8)
    let bytes = value[..<range.lowerBound] + Array(text.utf8) + value[range.upperBound...]
    return String(decoding: bytes, as: UTF8.self)
  }

  var located: Located {
    Located(index: sought.index, place: sought.mark.range == nil ? nil : place)
  }
}

/// A scalar of a file in which faults are looked for.
private struct LocatedScalar {
  private let node: YAMLNode
  private let text: String
  /// Of a Markdown text.
  private let blocks: [Block]

  /// Texts of more bytes keep the place where they begin: finding a place costs a walk over them.
  private static let longest = MarkdownText.longest

  /// Nil where the file has not the text that a fault was found in.
  init?(at position: Position, in yaml: YAMLFile, _ mark: Mark) {
    text = mark.text.whole
    guard text.utf8.count <= Self.longest, let node = yaml.scalar(at: YAMLPosition(position)),
      node.hasText(text)
    else { return nil }
    self.node = node
    blocks = mark.text.block == nil ? [] : MarkdownText.blocks(of: text)
  }

  func pieces(_ sought: [Sought]) -> [Piece] {
    let found = sought.compactMap { sought in range(of: sought.mark).map { (sought, $0) } }
    let offsets = Set(found.flatMap { [$0.1.lowerBound, $0.1.upperBound] }).sorted()
    let positions = Dictionary(
      uniqueKeysWithValues: zip(offsets, node.positions(atUTF8Offsets: offsets)))
    return found.compactMap { sought, range in
      guard let start = positions[range.lowerBound], let end = positions[range.upperBound] else {
        return nil
      }
      return Piece(sought: sought, node: node, range: range, place: start..<max(start, end))
    }
  }

  private func range(of mark: Mark) -> Range<Int>? {
    let range = mark.range ?? 0..<mark.text.text.utf8.count
    guard let number = mark.text.block?.number else { return range }
    guard blocks.indices.contains(number) else { return nil }
    let ends = blocks[number].sourceOffsets(of: [range.lowerBound, range.upperBound], in: text)
    return ends[0]..<max(ends[0], ends[1])
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
