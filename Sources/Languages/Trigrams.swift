/// Three letters in a row that tell a language from others, by how much each says.
///
/// `_` is the edge of a word. `scripts/language-trigrams` makes the tables from the interface texts
/// of MediaWiki, and says how.
struct Trigrams: Sendable {
  private let table: String

  /// Trigrams parted by spaces or line breaks, each group after its weight:
  /// `6 teâ õõz 5 _ǩe`.
  init(_ table: String) { self.table = table }

  /// Each trigram with how much it speaks for the language.
  var weights: [(trigram: Substring, weight: Int32)] {
    var weight: Int32 = 0
    return table.split(whereSeparator: \.isWhitespace).compactMap { piece in
      guard let number = Int32(piece) else { return (piece, weight) }
      weight = number
      return nil
    }
  }
}
