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
  /// Whether missing and outdated units get the Finnish as their target, for tools that show only
  /// units with one.
  package var copiesSource: Bool
  /// The version of this program, told to the translator's tool.
  package var toolVersion: String

  package init(
    locale: Int, version: Version = .v2_1, only: Set<UnitStatus>? = nil,
    documents: Set<String>? = nil, copiesSource: Bool = false, toolVersion: String
  ) {
    self.locale = locale
    self.version = version
    self.only = only
    self.documents = documents
    self.copiesSource = copiesSource
    self.toolVersion = toolVersion
  }

  /// Whether a document is asked for, by its id.
  func includes(document id: String) -> Bool { documents?.contains(id) ?? true }

  /// Whether a unit with a translation, or without, is asked for.
  func includes(_ translation: Translation?) -> Bool {
    only?.contains(UnitStatus(translation)) ?? true
  }
}
