/// How much text some units are, as a translation is ordered and paid by.
package struct TextAmount: Hashable, Sendable {
  package var units = 0
  /// As `status` counts them.
  package var words = 0
  /// Code points of the text as it stands in the catalogue.
  package var characters = 0
  package var charactersWithoutSpaces = 0
  /// Without punctuation as well.
  package var lettersAndDigits = 0

  package init() {}

  /// The amount of one unit.
  init(_ text: String, words: Int) {
    units = 1
    self.words = words
    for scalar in text.unicodeScalars {
      characters += 1
      if scalar.properties.isWhitespace { continue }
      charactersWithoutSpaces += 1
      if !scalar.isPunctuation { lettersAndDigits += 1 }
    }
  }

  package static func += (sum: inout TextAmount, other: TextAmount) {
    for part in TextAmount.parts { sum[keyPath: part.path] += other[keyPath: part.path] }
  }

  /// The parts with their names in records.
  static var parts: [(name: String, path: WritableKeyPath<TextAmount, Int>)] {
    [
      ("units", \.units), ("words", \.words), ("characters", \.characters),
      ("characters-without-spaces", \.charactersWithoutSpaces),
      ("letters-and-digits", \.lettersAndDigits),
    ]
  }
}

extension Unicode.Scalar {
  /// Whether its general category is one of punctuation (Unicode Standard, section 4.5).
  fileprivate var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
