/// A workspace as it was when it was loaded: all that checks and exports work on.
package struct Snapshot: Sendable {
  package let settings: Settings
  package let model: Model
  /// Sorted by the bytes of their ids.
  package let documents: [Document]
  /// By position of the locale in the settings, then of the document.
  package let translations: [[DocumentTranslations]]
  /// What loading found, sorted.
  package let diagnostics: [Diagnostic]
  /// The files that something in could not be understood.
  package let brokenFiles: Set<String>
  private let positions: [String: Int]

  package init(
    settings: Settings, model: Model, documents: [Document],
    translations: [[DocumentTranslations]], diagnostics: [Diagnostic], brokenFiles: Set<String>,
    isUsable: Bool
  ) {
    self.settings = settings
    self.model = model
    self.documents = documents
    self.translations = translations
    self.diagnostics = diagnostics
    self.brokenFiles = brokenFiles
    self.isUsable = isUsable
    positions = Dictionary(documents.enumerated().map { ($1.id, $0) }) { first, _ in first }
  }

  /// Whether the workspace file and the model say enough to work with.
  package let isUsable: Bool

  /// The position of a document.
  package func index(of id: String) -> Int? { positions[id] }

  package func document(_ id: String) -> Document? { positions[id].map { documents[$0] } }

  /// The document that a reference to a type means.
  package func document(_ reference: String, of type: String) -> Document? {
    model.type(named: type).flatMap { document("\($0.folder)/\(reference)") }
  }

  /// The file that holds the translations of a document's folder into a locale.
  package static func localeFile(_ locale: String, folder: String) -> String {
    "locales/\(locale)/\(folder).yaml"
  }
}
