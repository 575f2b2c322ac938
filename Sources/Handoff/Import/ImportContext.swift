import Catalogue
import Languages
import Workspace

/// What holds for all units of a delivered file.
struct ImportContext: Sendable {
  let options: ImportOptions
  let language: Language
  let comparison: SourceComparison
  /// What a conflict is said to come from: the handoff's id, or the file's name.
  let origin: String

  var normaliser: TextNormaliser { TextNormaliser(language: language) }
}
