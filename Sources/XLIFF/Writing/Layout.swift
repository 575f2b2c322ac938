/// Where lines are broken in the content of an element: between elements made in memory, where the
/// element around them is structural.
struct Layout {
  private let isStructural: Bool
  private let isMade: Bool
  private var followsText = false
  private var followsMade = false

  /// The layout of the content of an element.
  init(in parent: Record, of tape: Tape) {
    isStructural = parent.name.isStructural
    isMade = parent.place == .none
  }

  /// The layout of the content of an element of a name.
  init(in parent: Name, isMade: Bool) {
    isStructural = parent.code.isStructural
    self.isMade = isMade
  }

  /// Whether a line begins before an element, which is the next of the content.
  mutating func breaks(beforeElementMade made: Bool) -> Bool {
    defer { followsText = false }
    followsMade = isMade || made
    return isStructural && followsMade && !followsText
  }

  /// Takes note of what stands before the next element, if not another element.
  mutating func pass(text: Bool) { followsText = text }

  /// Whether a line begins before the end tag.
  var breaksAtEnd: Bool { isStructural && followsMade && !followsText }
}

extension Name.Code {
  /// Whether an element of this name, with its usual prefix, is laid out in lines.
  fileprivate var isStructural: Bool {
    isWhole && Self.structural.contains { $0.namespace == namespace && $0.word == word }
  }

  private static let structural: [Name.Code] =
    ["xliff", "file", "group", "unit"].map { Name.core($0).code }
    + ["xliff", "file", "body", "group"].map { Name.v12($0).code }
}
