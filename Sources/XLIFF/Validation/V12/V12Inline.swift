/// The texts of a unit or an alternative, and what is in them.
extension Element {
  /// Whether it is a source, a source in segments, or a target.
  var isText: Bool {
    [.v12("source"), .v12("seg-source"), .v12("target")].contains { isNamed($0) }
  }

  /// All inline elements of 1.2 in it, each before those that are in it.
  var inlineOfV12: [Element] {
    var inline: [Element] = []
    collectInline(into: &inline)
    return inline
  }

  private func collectInline(into inline: inout [Element]) {
    for child in elements where child.v12Kind != nil {
      inline.append(child)
      child.collectInline(into: &inline)
    }
  }
}
