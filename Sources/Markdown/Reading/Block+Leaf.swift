extension Block {
  /// Makes a block of a leaf; nil for one without words.
  init?(_ leaf: Leaf) {
    let reading = LeafText(leaf)
    guard let range = leaf.sourceRange(from: reading.start), !reading.text.isEmpty else {
      return nil
    }
    let text = String(decoding: reading.text, as: UTF8.self)
    guard
      Words.standPlainly(in: reading.text)
        || InlineText(parsing: text, references: reading.references).hasWords
    else { return nil }
    self.init(
      kind: leaf.kind, text: text, range: range, references: reading.references,
      frame: leaf.frame(from: reading.lineStart))
  }
}
