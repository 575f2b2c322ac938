/// How much text there is, of sources.
public struct TextCounts: Equatable, Sendable {
  /// Units with such text.
  public var units = 0
  /// Segments.
  public var segments = 0
  /// Words, by UAX #29.
  public var words = 0
  /// Code points.
  public var characters = 0
  /// Code points that are no white space.
  public var charactersWithoutSpaces = 0
  /// Code points that are neither white space nor punctuation.
  public var charactersWithoutSpacesAndPunctuation = 0

  /// No text.
  public init() {}
}

extension TextCounts {
  /// Adds the characters of a text.
  public mutating func add(charactersOf text: String) {
    for scalar in text.unicodeScalars {
      characters += 1
      guard !scalar.properties.isWhitespace else { continue }
      charactersWithoutSpaces += 1
      if !scalar.isPunctuation { charactersWithoutSpacesAndPunctuation += 1 }
    }
  }

  /// The sum of two.
  public static func + (left: TextCounts, right: TextCounts) -> TextCounts {
    var sum = left
    sum.units += right.units
    sum.segments += right.segments
    sum.words += right.words
    sum.characters += right.characters
    sum.charactersWithoutSpaces += right.charactersWithoutSpaces
    sum.charactersWithoutSpacesAndPunctuation += right.charactersWithoutSpacesAndPunctuation
    return sum
  }
}

extension Unicode.Scalar {
  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
