extension Block {
  /// Makes a block of a leaf; nil for one without words.
  init?(_ leaf: Leaf) {
    let reading = LeafText(leaf)
    guard let range = leaf.sourceRange(from: reading.start), !reading.text.isEmpty else {
      return nil
    }
    guard Words.standPlainly(in: reading.text.span) || leaf.hasWords else { return nil }
    self.init(
      kind: leaf.kind, text: String(decoding: reading.text, as: UTF8.self), range: range,
      references: reading.references,
      frame: leaf.frame(from: reading.lineStart))
  }
}

extension Leaf {
  /// Whether a letter stands outside of inline codes.
  fileprivate var hasWords: Bool {
    InlineText(inlines()?.pieces ?? [], of: content).hasWords
  }
}
