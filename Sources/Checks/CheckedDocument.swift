package import Catalogue

/// A document as rules see it.
package struct CheckedDocument: Sendable {
  private let workspace: Workspace
  /// The position of the document.
  package let index: Int
  package let document: Document
  /// By the positions of the locales.
  private let translations: [DocumentTranslations]
  /// The positions of the locales that are asked about.
  package let locales: [Int]
  /// The files of its translations, by the positions of the locales.
  let localeFiles: [String]

  /// Keeps copies of a document from copying the snapshot.
  private final class Workspace: Sendable {
    let snapshot: Snapshot

    init(_ snapshot: Snapshot) { self.snapshot = snapshot }
  }

  package var snapshot: Snapshot { workspace.snapshot }

  /// The translations into a locale, by its position.
  package func translations(_ locale: Int) -> DocumentTranslations {
    translations[locale]
  }

  /// The code of a locale, by its position.
  package func code(of locale: Int) -> String { workspace.snapshot.settings.locales[locale] }

  /// The document with only the locales that a rule is for.
  func narrowed(to rule: RuleDescription) -> CheckedDocument {
    if rule.locales.isEmpty { return self }
    return CheckedDocument(
      workspace: workspace, index: index, document: document, translations: translations,
      locales: locales.filter { rule.isFor(code(of: $0)) }, localeFiles: localeFiles)
  }

  /// The documents of a snapshot, of which some locales are asked about.
  static func all(in snapshot: Snapshot, locales: [Int]) -> [CheckedDocument] {
    let workspace = Workspace(snapshot)
    var files: [String: [String]] = [:]
    return snapshot.documents.enumerated().map { index, document in
      let folder = document.folder
      let ofFolder =
        files[folder]
        ?? snapshot.settings.locales.map { Snapshot.localeFile($0, folder: folder) }
      files[folder] = ofFolder
      return CheckedDocument(
        workspace: workspace, index: index, document: document,
        translations: snapshot.translations.map { $0[index] }, locales: locales,
        localeFiles: ofFolder)
    }
  }
}

extension CheckedDocument {
  /// A field at any depth, with its value or without one.
  struct FieldValue {
    /// Dotted, as the ids of units: `stages.arviointi.services`.
    let id: String
    let field: Field
    let value: Value?
    /// Where the document, or the item of a group that it belongs to, begins.
    let position: Position
  }

  /// Calls `visit` with every field that the document or an item in it has or could have.
  func forEachField(_ visit: (FieldValue) -> Void) {
    let start = Position(line: 1, column: 1)
    Self.visit(document.type.fields, document.values, "", start, visit)
  }

  private static func visit(
    _ fields: [Field], _ values: [Value?], _ prefix: String, _ position: Position,
    _ visit: (FieldValue) -> Void
  ) {
    for (field, value) in zip(fields, values) {
      let id = prefix + field.name
      visit(FieldValue(id: id, field: field, value: value, position: position))
      guard case .items(let items) = value else { continue }
      for item in items {
        let inner = id + (item.id.isEmpty ? "." : ".\(item.id).")
        Self.visit(field.fields, item.values, inner, item.position, visit)
      }
    }
  }
}
