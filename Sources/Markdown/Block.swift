/// A paragraph or heading with words in it: what is translated as one unit.
package struct Block: Hashable, Sendable {
  /// What a block is.
  package enum Kind: Hashable, Sendable {
    /// A paragraph, also in a list or quote.
    case paragraph
    /// A heading of level 1 to 6.
    case heading(level: Int)
  }

  /// What the block is.
  package let kind: Kind
  /// The block's own Markdown: soft line breaks are one space, marks of lists and quotes are gone.
  ///
  /// Hard line breaks are kept as written, with their line end as a line feed.
  package let text: String
  /// What the block's content covers in the whole text, in UTF-8 bytes.
  package let range: Range<Int>
  /// Labels of the reference links in the block, as written.
  package let references: [String]
  /// How a replacement is put back.
  let frame: BlockFrame
}

/// How a block's content stands in the whole text.
enum BlockFrame: Hashable, Sendable {
  /// On one line behind `#`s; `isClosed` if more follow it.
  case heading(isClosed: Bool)
  /// On lines that each begin with `continuation`, but for the first; behind link reference
  /// definitions in the same paragraph.
  case lines(continuation: String, definitions: String)
}
