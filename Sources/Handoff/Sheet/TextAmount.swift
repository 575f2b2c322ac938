import XLIFF

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
    var counts = TextCounts()
    counts.add(charactersOf: text)
    characters = counts.characters
    charactersWithoutSpaces = counts.charactersWithoutSpaces
    lettersAndDigits = counts.charactersWithoutSpacesAndPunctuation
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
