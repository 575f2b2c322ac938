/// A run of a leaf block's content that is one thing to CommonMark.
struct InlinePiece: Equatable {
  enum Kind: Equatable {
    case text
    /// A backslash and the character that it escapes.
    case escape
    /// A character reference and what it stands for.
    case entity(String)
    case softBreak
    case code(InlineCode.Kind)
    case opening(InlineCode.Kind)
    case closing(InlineCode.Kind)

    /// Whether this is prose, not markup.
    var isLiteral: Bool {
      switch self {
      case .text, .escape, .entity: true
      default: false
      }
    }
  }

  let kind: Kind
  let range: Range<Int>
}

extension [InlinePiece] {
  /// The pieces with each image, and each code that lies in `InlineText.deepest` others, as one code
  /// with all that is in it.
  func folded() -> [InlinePiece] {
    var folded: [InlinePiece] = []
    var depth = 0
    var fold: (start: Int, depth: Int)?
    for piece in self {
      if case .opening(let kind) = piece.kind {
        if fold == nil, kind == .image || depth == InlineText.deepest {
          fold = (piece.range.lowerBound, depth)
        }
        depth += 1
      } else if case .closing(let kind) = piece.kind {
        depth -= 1
        if let whole = fold, whole.depth == depth {
          let range = whole.start..<piece.range.upperBound
          folded.append(InlinePiece(kind: .code(kind), range: range))
          fold = nil
          continue
        }
      }
      if fold == nil { folded.append(piece) }
    }
    return folded
  }
}
