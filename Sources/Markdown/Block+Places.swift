extension Block {
  /// Where bytes of the block's text stand in the Markdown that the block was read from.
  ///
  /// - Parameters:
  ///   - offsets: UTF-8 offsets in ``text``, ascending; its length stands for its end.
  ///   - whole: the Markdown.
  /// - Returns: UTF-8 offsets in `whole`.
  package func sourceOffsets(of offsets: [Int], in whole: String) -> [Int] {
    let whole = Array(whole.utf8)
    let end = min(range.upperBound, whole.count)
    var walk = BlockWalk(
      text: Array(text.utf8), whole: whole, source: min(range.lowerBound, end), end: end)
    return offsets.map { walk.source(of: $0) }
  }
}

/// A walk over a block's text and what it was read from.
///
/// They differ at line ends only, where the source has white space and marks of lists and quotes
/// more.
private struct BlockWalk {
  let text: [UInt8]
  let whole: [UInt8]
  var offset = 0
  var source: Int
  let end: Int

  mutating func source(of wanted: Int) -> Int {
    while offset < min(wanted, text.count), source < end { pass() }
    return source
  }

  private mutating func pass() {
    if isSoftBreak {
      while !whole[source].isLineEnd { source += 1 }
    }
    offset += 1
    guard whole[source].isLineEnd else {
      source += 1
      return
    }
    while source < end, whole[source].isWhiteSpace || whole[source] == UInt8(ascii: ">") {
      source += 1
    }
  }

  /// Whether the space at hand stands for a line end: no more of the line is left, and it is none of
  /// the spaces of a hard break, which the text has all.
  private var isSoftBreak: Bool {
    guard text[offset] == UInt8(ascii: " ") else { return false }
    let next = offset + 1 < text.count ? text[offset + 1] : 0
    guard next != UInt8(ascii: " "), !next.isLineEnd else { return false }
    return whole[source..<end].first { !$0.isSpaceOrTab }?.isLineEnd ?? false
  }
}
