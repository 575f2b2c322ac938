/// The smallest text that is translated on its own.
package struct SourceUnit: Sendable {
  /// Dotted: `name`, `description.2`.
  package let id: String
  package let field: Field
  /// A line, or a block's own Markdown with each soft line break as one space.
  package let text: String
  package let position: Position
  /// The labels of the reference links in it, which the field defines elsewhere.
  package let references: [String]

  package init(
    id: String, field: Field, text: String, position: Position, references: [String] = []
  ) {
    self.id = id
    self.field = field
    self.text = text
    self.position = position
    self.references = references
  }
}
