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

  /// The findings in the same order, with exact places where these can be told.
  func located(_ found: [Found]) -> [Diagnostic] {
    var findings = found.map(\.finding)
    let marked = found.indices.filter { found[$0].mark != nil }
    let byFile = Dictionary(grouping: marked) { found[$0].finding.place.file }
    let files = byFile.sorted { $0.key < $1.key }
    let located = Parallel.map(files, chunk: 1) { file, positions in
      locate(positions.map { found[$0] }, in: file)
    }
    for ((_, positions), located) in zip(files, located) {
      for (position, finding) in zip(positions, located) { findings[position] = finding }
    }
    return findings
  }

  private func locate(_ found: [Found], in path: String) -> [Diagnostic] {
    var findings = found.map(\.finding)
    guard let bytes = try? Files.read(folder.path(path), limit: YAMLLimits.bytes).bytes else {
      return findings
    }
    var file = LocatedFile(bytes)
    var edits: [(index: Int, node: YAMLNode, text: String)] = []
    for (index, found) in found.enumerated() {
      guard let mark = found.mark, let piece = file.piece(mark) else { continue }
      if mark.range != nil { findings[index].setPlace(piece) }
      if let repair = mark.repair { edits.append((index, piece.node, piece.replaced(by: repair))) }
    }
    let replacements = file.yaml.replacements(for: edits.map { ($0.node, $0.text) })
    for (edit, replacements) in zip(edits, replacements) {
      findings[edit.index].repair?.edits = replacements.map(Repair.Edit.init)
    }
    return findings
  }
}

/// A file in which faults are looked for.
private struct LocatedFile {
  let yaml: YAMLFile
  /// The blocks of Markdown texts by the places of their scalars.
  private var blocks: [Position: [Block]] = [:]

  init(_ bytes: [UInt8]) { yaml = YAMLFile.parse(bytes) }

  /// A piece of a scalar.
  struct Piece {
    let node: YAMLNode
    /// UTF-8 offsets in its value.
    let range: Range<Int>

    func replaced(by text: String) -> String {
      let value = Array(node.text.utf8)
      let bytes = value[..<range.lowerBound] + Array(text.utf8) + value[range.upperBound...]
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  /// Texts of more bytes keep the place where they begin: finding a place costs a walk over them.
  private static let longest = MarkdownText.longest

  /// Nil where the file has not the text that the fault was found in.
  mutating func piece(_ mark: Mark) -> Piece? {
    let whole = mark.text.block?.whole ?? mark.text.text
    guard yaml.problems.isEmpty, whole.utf8.count <= Self.longest,
      let node = yaml.scalar(at: YAMLPosition(mark.text.scalar)), node.hasText(whole)
    else { return nil }
    let range = mark.range ?? 0..<mark.text.text.utf8.count
    guard let (whole, number) = mark.text.block else { return Piece(node: node, range: range) }
    let blocks = self.blocks(of: whole, at: mark.text.scalar)
    guard blocks.indices.contains(number) else { return nil }
    let ends = blocks[number].sourceOffsets(of: [range.lowerBound, range.upperBound], in: whole)
    return Piece(node: node, range: ends[0]..<max(ends[0], ends[1]))
  }

  private mutating func blocks(of text: String, at position: Position) -> [Block] {
    if let known = blocks[position] { return known }
    let read = MarkdownText.blocks(of: text)
    blocks[position] = read
    return read
  }
}

extension Diagnostic {
  fileprivate mutating func setPlace(_ piece: LocatedFile.Piece) {
    let range = piece.range
    let ends = piece.node.positions(atUTF8Offsets: [range.lowerBound, range.upperBound])
      .map(Position.init)
    place = Place(file: place.file, at: ends[0])
    end = ends[1]
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
