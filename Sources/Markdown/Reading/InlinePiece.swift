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
  /// The pieces with each image, and all that is in it, as one code.
  func foldingImages() -> [InlinePiece] {
    var folded: [InlinePiece] = []
    var starts: [Int] = []
    for piece in self {
      if piece.kind == .opening(.image) {
        starts.append(piece.range.lowerBound)
      } else if piece.kind == .closing(.image), let start = starts.popLast() {
        let image = InlinePiece(kind: .code(.image), range: start..<piece.range.upperBound)
        if starts.isEmpty { folded.append(image) }
      } else if starts.isEmpty {
        folded.append(piece)
      }
    }
    return folded
  }
}
