extension YAMLFile {
  /// A piece of the file, and what is to stand there.
  package struct Replacement: Hashable, Sendable {
    package let start: YAMLPosition
    /// Behind the last code point that goes.
    package let end: YAMLPosition
    package let text: String
  }

  /// What `replacing` would change, for each edit as if it were the only one, without what stays the
  /// same; the file has no problems, and one scalar may have several edits.
  package func replacements(for edits: [(node: YAMLNode, text: String)]) -> [[Replacement]] {
    let indices = Set(edits.map(\.node.index)).sorted()
    let surroundings = Dictionary(
      uniqueKeysWithValues: zip(indices, Surroundings.of(indices, in: self)))
    let newline = lineBreak
    return edits.map { node, text in
      guard !node.hasText(text), let surroundings = surroundings[node.index] else { return [] }
      let edit = ScalarEdit(node: node, text: text, surroundings: surroundings, newline: newline)
      return edit.splices.compactMap(replacement)
    }
  }

  private func replacement(_ splice: Splice) -> Replacement? {
    let old = bytes[splice.range]
    let head = zip(old, splice.bytes).prefix { $0 == $1 }.count
    let tail = zip(old.dropFirst(head).reversed(), splice.bytes.dropFirst(head).reversed())
      .prefix { $0 == $1 }.count
    guard head + tail < max(old.count, splice.bytes.count) else { return nil }
    // Whole code points only.
    let start = scalarStart(splice.range.lowerBound + head)
    let end = scalarEnd(splice.range.upperBound - tail)
    let added = splice.bytes.dropFirst(start - splice.range.lowerBound)
      .dropLast(splice.range.upperBound - end)
    return Replacement(
      start: positions.position(of: start), end: positions.position(of: end),
      text: String(decoding: added, as: UTF8.self))
  }

  private func scalarStart(_ offset: Int) -> Int {
    var start = offset
    while start > 0, start < bytes.count, UTF8.isContinuation(bytes[start]) { start -= 1 }
    return start
  }

  private func scalarEnd(_ offset: Int) -> Int {
    var end = offset
    while end < bytes.count, UTF8.isContinuation(bytes[end]) { end += 1 }
    return end
  }
}
