/// One thing described: a service, an organisation, an area.
package struct Document: Sendable {
  /// The type's folder and the path in it: `services/paihdetyo/avopalvelu`.
  package let id: String
  package let type: ContentType
  /// Relative to the workspace: `catalogue/services/paihdetyo/avopalvelu.yaml`.
  package let file: String
  /// By position in the type's fields; nil where the document has none.
  package let values: [Value?]
  /// The translatable texts, in the model's order.
  package let texts: [SourceText]
  /// The units of all texts, in order.
  package let units: [SourceUnit]
  /// Which locales it must have, from the areas that it refers to.
  package var policy = Policy()

  package init(
    id: String, type: ContentType, file: String, values: [Value?], texts: [SourceText],
    units: [SourceUnit]
  ) {
    self.id = id
    self.type = type
    self.file = file
    self.values = values
    self.texts = texts
    self.units = units
  }

  /// The path inside the type's folder, by which others refer to it.
  package var reference: String {
    String(Substring(id.utf8.dropFirst(type.folder.utf8.count + 1)))
  }

  /// The folder below `catalogue/` that it lies in: `services/paihdetyo`.
  package var folder: String { String(id[..<(lastSlash ?? id.startIndex)]) }

  /// The file's name without its ending: `avopalvelu`.
  package var slug: String {
    lastSlash.map { String(id[id.utf8.index(after: $0)...]) } ?? id
  }

  private var lastSlash: String.Index? { id.utf8.lastIndex(of: UInt8(ascii: "/")) }

  /// What people call it: its field `name`, else its id.
  package var name: String {
    type.index(of: "name").flatMap { values[$0]?.scalar?.text } ?? id
  }

  /// Whether a choice keeps it out of what is published.
  package var isHidden: Bool {
    zip(type.fields, values).contains { field, value in
      value?.scalar.map { field.properties.hidden.contains($0.text) } ?? false
    }
  }

  /// Calls `visit` with every value at any depth, with its field.
  package func forEachValue(_ visit: (Field, Value) -> Void) {
    Value.visit(type.fields, values, visit)
  }

  /// The paths that its reference fields to a type hold, in order, each once.
  package func references(to type: String) -> [String] {
    var found: [String] = []
    var seen: Set<String> = []
    forEachValue { field, value in
      guard field.kind == .reference, field.target == type else { return }
      for scalar in value.scalars where seen.insert(scalar.text).inserted {
        found.append(scalar.text)
      }
    }
    return found
  }
}
