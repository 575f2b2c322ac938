package import Catalogue

/// Units that a person named: `services/a` (all of a document), `services/a#description` (all blocks
/// of a text) or `services/a#description.2`.
package struct NamedUnits: Sendable {
  /// The position of the document in the snapshot, and of the unit in the document.
  package typealias Position = (document: Int, unit: Int)

  /// What the person wrote.
  package let id: String
  /// In the document's order; at least one.
  package let units: [Position]
  /// Whether it is one unit by its own name.
  package let isUnit: Bool

  /// Finds what a person named; nil where there is no such thing.
  package init?(_ id: String, in snapshot: Snapshot) {
    let parts = id.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    guard let document = snapshot.index(of: String(parts[0])) else { return nil }
    let units = snapshot.documents[document].units(named: parts.count > 1 ? String(parts[1]) : nil)
    guard !units.isEmpty else { return nil }
    self.id = id
    self.units = units.map { (document, $0) }
    isUnit = parts.count > 1 && units.count == 1
  }
}

extension Document {
  /// The positions of the units with an id, of a text, or of the whole document.
  fileprivate func units(named name: String?) -> [Int] {
    guard let name else { return Array(units.indices) }
    if let unit = units.firstIndex(where: { $0.id == name }) { return [unit] }
    return texts.first { $0.id == name }.map { Array($0.units) } ?? []
  }
}
