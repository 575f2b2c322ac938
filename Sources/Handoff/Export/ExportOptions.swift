package import Catalogue
package import XLIFF

/// What is asked of an export for translators.
package struct ExportOptions: Sendable {
  /// The position of the target locale in the settings' list.
  package var locale: Int
  package var version: Version
  /// Only units in these states; nil for all.
  package var only: Set<UnitStatus>?
  /// Only these documents; nil for all.
  package var documents: Set<String>?
  /// Only documents of these types; nil for all.
  package var types: Set<String>?
  /// Only documents of these areas, by their references; nil for all.
  package var areas: Set<String>?
  /// How many source words may go out; nil for all.
  package var limit: WordLimit?
  /// Whether missing and outdated units get the Finnish as their target, for tools that show only
  /// units with one.
  package var copiesSource: Bool
  package var matches: MatchKinds
  /// The handoff that the export is part of.
  package var handoff: HandoffID?
  /// The version of this program, told to the translator's tool.
  package var toolVersion: String

  package init(
    locale: Int, version: Version = .v2_1, only: Set<UnitStatus>? = nil,
    documents: Set<String>? = nil, copiesSource: Bool = false, matches: MatchKinds = .none,
    toolVersion: String
  ) {
    self.locale = locale
    self.version = version
    self.only = only
    self.documents = documents
    self.copiesSource = copiesSource
    self.matches = matches
    self.toolVersion = toolVersion
  }

  /// Whether a unit with a translation, or without, is asked for.
  func includes(_ translation: Translation?) -> Bool {
    only?.contains(UnitStatus(translation)) ?? true
  }
}

/// Which matches from the workspace itself go along with a unit.
package enum MatchKinds: String, Sendable, CaseIterable {
  case none
  /// Translations of the same Finnish.
  case exact
  /// These, and translations of Finnish that resembles it.
  case close
}

/// A bound for the words that go out.
package struct WordLimit: Sendable {
  let most: Int
  let words: [[Int]]

  /// - Parameters:
  ///   - most: how many source words go out at most.
  ///   - words: for each document the source words of its units.
  package init(most: Int, words: [[Int]]) {
    self.most = most
    self.words = words
  }
}
