/// Mappings written as plans have them: what stays keeps its bytes, what is new is canonical.
struct Arrangement {
  private let newline: [UInt8]
  private(set) var bytes: [UInt8] = []

  /// - Parameter newline: the line break of what is written anew.
  init(newline: [UInt8]) {
    self.newline = newline
  }

  /// Writes a file whose outermost mapping holds these entries.
  mutating func arrange(_ plans: [EntryPlan], of layout: MappingLayout, in file: YAMLFile) {
    if let block = layout.block {
      append(file.bytes[..<block.head.upperBound])
      arrange(plans, of: layout.entries, in: block, file)
    } else {
      append(file.comments(in: file.bytes.indices, around: file.tape.nodes.indices), column: 0)
      for plan in plans where !plan.isMoved { write(plan, column: 0) }
    }
  }

  private mutating func arrange(
    _ plans: [EntryPlan], of entries: [MappingEntry], in block: MappingLayout.Block,
    _ file: YAMLFile
  ) {
    let removed = RemovedEntries(entries, plans: plans, file)
    var last = Predecessor(end: block.head.upperBound)
    for plan in plans where !plan.isMoved {
      append(removed.comments(before: plan), column: block.column)
      if let lines = plan.old?.lines, lines.column == block.column {
        let source = plan.old?.key.file ?? file
        append(
          gap: lines.lead, of: source, in: block, behind: source === file ? last : last.elsewhere)
        append(body: lines, of: plan)
        last = Predecessor(
          end: source === file ? lines.body.upperBound : nil,
          keepsBlankLines: lines.keepsBlankLines)
      } else {
        writeAnew(plan, column: block.column)
        last = Predecessor(end: nil)
      }
    }
    append(removed.commentsAtEnd, column: block.column)
    append(gap: block.tail, of: file, in: block, behind: last)
  }
}

// MARK: - Entries that were there

extension Arrangement {
  /// What was written last.
  private struct Predecessor {
    /// Where it ends in the file that is arranged; nil where it is new there.
    var end: Int?
    var keepsBlankLines = false

    /// The same before something that comes from elsewhere.
    var elsewhere: Predecessor { Predecessor(end: nil, keepsBlankLines: keepsBlankLines) }
  }

  /// The blank lines and comments between two entries; behind another entry than before, none that a
  /// block at its end would take for text.
  private mutating func append(
    gap: Range<Int>, of file: YAMLFile, in block: MappingLayout.Block, behind last: Predecessor
  ) {
    guard last.end != gap.lowerBound else { return append(file.bytes[gap]) }
    let lines = FileLine.lines(in: gap, of: file.bytes)
    for line in last.keepsBlankLines ? lines.drop(while: \.isBlank) : lines[...] {
      append(file.bytes[line.range].dropFirst(max(0, line.indent - block.column)))
    }
  }

  private mutating func append(body lines: EntryLines, of plan: EntryPlan) {
    guard let old = plan.old else { return }
    switch plan.change {
    case .kept: append(old, lines.body, plan.keySplice)
    case .value(.text(let text)) where old.value.kind == .scalar:
      append(old, lines.body, plan.keySplice + textSplices(old.value, text, lines.column))
    case .entries(let plans):
      guard let mapping = old.mapping, let block = mapping.block else { fallthrough }
      append(old, lines.body.lowerBound..<block.head.upperBound, plan.keySplice)
      arrange(plans, of: mapping.entries, in: block, old.key.file)
    case .value, .moved: writeAnew(plan, column: lines.column)
    }
  }

  private func textSplices(_ node: YAMLNode, _ text: String, _ column: Int) -> [Splice] {
    guard !node.hasText(text) else { return [] }
    let surroundings = Surroundings(isKey: false, isInFlow: false, column: column)
    return ScalarEdit(node: node, text: text, surroundings: surroundings, newline: newline).splices
  }

  private mutating func append(_ old: MappingEntry, _ range: Range<Int>, _ splices: [Splice]) {
    append(old.key.file.spliced(splices, in: range)[...])
  }
}

// MARK: - Lines

extension Arrangement {
  /// Writes an entry in canonical form below all comments that it has.
  private mutating func writeAnew(_ plan: EntryPlan, column: Int) {
    if let old = plan.old, let lines = old.lines {
      if lines.column != column { append(old.key.file.comments(in: lines.lead), column: column) }
      append(old.key.file.comments(in: lines.body, around: old.nodes), column: column)
    }
    write(plan, column: column)
  }

  private mutating func write(_ plan: EntryPlan, column: Int) {
    var writer = YAMLWriter(indent: column)
    writer.entry(plan.key, plan.value)
    let lines = writer.bytes.split(separator: Byte.lineFeed, omittingEmptySubsequences: false)
    append(Array(lines.joined(separator: newline))[...])
  }

  private mutating func append(_ comments: [ArraySlice<UInt8>], column: Int) {
    for comment in comments {
      append(([UInt8](repeating: Byte.space, count: column) + comment + newline)[...])
    }
  }

  /// Adds whole lines; the last line of a file may lack its line break.
  private mutating func append(_ lines: ArraySlice<UInt8>) {
    guard !lines.isEmpty else { return }
    if let last = bytes.last, last != Byte.lineFeed, last != Byte.carriageReturn,
      bytes != ByteOrderMark.utf8
    {
      bytes += newline
    }
    bytes += lines
  }
}

extension EntryPlan {
  /// The change of the key, if it is another.
  fileprivate var keySplice: [Splice] {
    guard let old, !old.key.hasText(key) else { return [] }
    return [Splice(range: old.key.range, bytes: InlineText.bytes(of: key))]
  }
}

/// The entries of a mapping that are in none of its plans; their comments stay.
private struct RemovedEntries {
  private let entries: [MappingEntry]
  private let file: YAMLFile
  /// Positions by the key's index on the tape.
  private let positions: [Int: Int]
  /// By position.
  private var isRemoved: [Bool]

  init(_ entries: [MappingEntry], plans: [EntryPlan], _ file: YAMLFile) {
    self.entries = entries
    self.file = file
    positions = Dictionary(uniqueKeysWithValues: zip(entries.map(\.key.index), entries.indices))
    isRemoved = Array(repeating: true, count: entries.count)
    for plan in plans {
      if let position = position(of: plan) { isRemoved[position] = false }
    }
  }

  private func position(of plan: EntryPlan) -> Int? {
    plan.old.flatMap { $0.key.file === file ? positions[$0.key.index] : nil }
  }

  /// The comments of the removed entries directly before an entry that stays.
  func comments(before plan: EntryPlan) -> [ArraySlice<UInt8>] {
    position(of: plan).map(comments(before:)) ?? []
  }

  /// The comments of the removed entries behind all that stay.
  var commentsAtEnd: [ArraySlice<UInt8>] { comments(before: entries.endIndex) }

  private func comments(before position: Int) -> [ArraySlice<UInt8>] {
    let start = isRemoved[..<position].lastIndex(of: false).map { $0 + 1 } ?? 0
    return entries[start..<position].flatMap { entry in
      entry.lines.map { lines in
        file.comments(in: lines.lead) + file.comments(in: lines.body, around: entry.nodes)
      } ?? []
    }
  }
}
