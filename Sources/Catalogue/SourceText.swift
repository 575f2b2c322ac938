/// A translatable text of a document: one line, or Markdown of several units.
package struct SourceText: Sendable {
  /// Dotted: `description`, `stages.arviointi.name`.
  package let id: String
  package let field: Field
  /// As the editor wrote it.
  package let text: String
  package let position: Position
  /// The positions of its units in ``Document/units``.
  package let units: Range<Int>

  package init(id: String, field: Field, text: String, position: Position, units: Range<Int>) {
    self.id = id
    self.field = field
    self.text = text
    self.position = position
    self.units = units
  }
}
