/// Where lines are broken in the content of an element: between elements made in memory, where the
/// element around them is structural.
struct Layout {
  private let isStructural: Bool
  private let isMade: Bool
  private var followsText = false
  private var followsMade = false

  /// The layout of the content of an element.
  init(in parent: Record, of tape: Tape) {
    isStructural = parent.name.isWhole && Name(parent.name).isStructural
    isMade = parent.place == .none
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

extension Name {
  /// Whether an element of this name is laid out in lines.
  fileprivate var isStructural: Bool {
    Self.structural.contains(self)
  }

  private static let structural: [Name] =
    ["xliff", "file", "group", "unit"].map(Name.core)
    + ["xliff", "file", "body", "group"].map(Name.v12)
}
