/// A unit's name in the whole workspace: `services/kotihoito#description.1`.
package struct UnitName: Hashable, Sendable {
  /// The id of the document.
  package let document: String
  /// The id of the unit.
  package let unit: String

  package init(document: String, unit: String) {
    self.document = document
    self.unit = unit
  }

  /// A name as XLIFF has it; nil for a text that is none.
  package init?(_ text: String) {
    let parts = text.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
    self.init(document: String(parts[0]), unit: String(parts[1]))
  }

  package var text: String { "\(document)#\(unit)" }
}
