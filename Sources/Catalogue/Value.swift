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
