import Catalogue

/// Translations that an import puts into one locale.
struct TranslationChanges: Sendable {
  /// A unit by its position and that of its document in the snapshot.
  struct Key: Hashable, Sendable {
    let document: Int
    let unit: Int

    /// The next unit of the document, if there is one.
    var following: Key { Key(document: document, unit: unit + 1) }
  }

  private(set) var all: [Key: Translation] = [:]

  subscript(key: Key) -> Translation? {
    get { all[key] }
    set { all[key] = newValue }
  }

  /// Takes in later changes.
  mutating func merge(_ later: TranslationChanges) {
    all.merge(later.all) { $1 }
  }
}
