package import Catalogue

/// A document as rules see it.
package struct CheckedDocument: Sendable {
  package let snapshot: Snapshot
  /// The position of the document.
  package let index: Int
  /// The positions of the locales that are asked about.
  package let locales: [Int]

  package var document: Document { snapshot.documents[index] }

  /// The translations into a locale, by its position.
  package func translations(_ locale: Int) -> DocumentTranslations {
    snapshot.translations[locale][index]
  }

  /// The code of a locale, by its position.
  package func code(of locale: Int) -> String { snapshot.settings.locales[locale] }

  /// The document with only the locales that a rule is for.
  func narrowed(to rule: RuleDescription) -> CheckedDocument {
    if rule.locales.isEmpty { return self }
    return CheckedDocument(
      snapshot: snapshot, index: index, locales: locales.filter { rule.isFor(code(of: $0)) })
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
