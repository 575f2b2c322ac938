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
    String(id.dropFirst(type.folder.utf8.count + 1))
  }

  /// The folder below `catalogue/` that it lies in: `services/paihdetyo`.
  package var folder: String { String(id[..<(id.lastIndex(of: "/") ?? id.startIndex)]) }

  /// The file's name without its ending: `avopalvelu`.
  package var slug: String {
    id.lastIndex(of: "/").map { String(id[id.index(after: $0)...]) } ?? id
  }

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
    forEachValue { field, value in
      guard field.kind == .reference, field.target == type else { return }
      for scalar in value.scalars where !found.contains(scalar.text) {
        found.append(scalar.text)
      }
    }
    return found
  }
}

/// A value of a document.
package enum Value: Sendable {
  case scalar(Scalar)
  case list([Scalar])
  case policy(Policy)
  case items([Item])

  package var scalar: Scalar? {
    if case .scalar(let scalar) = self { scalar } else { nil }
  }

  /// The scalars of a single value or a list.
  package var scalars: [Scalar] {
    switch self {
    case .scalar(let scalar): [scalar]
    case .list(let scalars): scalars
    case .policy, .items: []
    }
  }

  static func visit(_ fields: [Field], _ values: [Value?], _ visit: (Field, Value) -> Void) {
    for case (let field, let value?) in zip(fields, values) {
      visit(field, value)
      guard case .items(let items) = value else { continue }
      for item in items { Value.visit(field.fields, item.values, visit) }
    }
  }
}

/// A text value and where it stands.
package struct Scalar: Sendable {
  package let text: String
  package let position: Position

  package init(text: String, position: Position) {
    self.text = text
    self.position = position
  }
}

/// One of a group's items.
package struct Item: Sendable {
  /// Empty where the group is not `many`.
  package let id: String
  package let position: Position
  /// By position in the group's fields.
  package let values: [Value?]

  package init(id: String, position: Position, values: [Value?]) {
    self.id = id
    self.position = position
    self.values = values
  }
}
