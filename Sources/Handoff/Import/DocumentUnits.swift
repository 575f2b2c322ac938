import Catalogue
import Workspace

/// The units of one document of the workspace, as those of a delivered file are found in it.
struct DocumentUnits {
  let document: Document
  private let comparison: SourceComparison
  /// The unit expected next: files mostly have them in order.
  private var next = 0
  private var claimed: Set<Int> = []
  private var texts: [Int: String] = [:]

  init(_ document: Document, _ comparison: SourceComparison) {
    self.document = document
    self.comparison = comparison
  }

  /// Finds the unit with an id where that has the same Finnish.
  mutating func exact(_ id: String, _ source: IncomingText) -> Int? {
    guard let unit = position(of: id), !claimed.contains(unit), isSame(source, unit) else {
      return nil
    }
    next = unit + 1
    claimed.insert(unit)
    return unit
  }

  /// Finds the unit of the same field that has the Finnish, of several the nearest in order.
  mutating func sameText(_ id: String, _ source: IncomingText) -> Int? {
    let field = document.type.field(ofUnit: id)
    let origin = position(of: id) ?? Self.number(of: id)
    let found = document.units.indices.filter { unit in
      document.units[unit].field === field && !claimed.contains(unit) && isSame(source, unit)
    }.min { abs($0 - origin) < abs($1 - origin) }
    if let found { claimed.insert(found) }
    return found
  }

  /// Finds the unit with an id, whatever its Finnish is.
  mutating func sameID(_ id: String) -> Int? {
    guard let unit = position(of: id), claimed.insert(unit).inserted else { return nil }
    return unit
  }

  private func position(of id: String) -> Int? {
    let units = document.units
    if units.indices.contains(next), units[next].id == id { return next }
    return units.firstIndex { $0.id == id }
  }

  /// Where a block that is no more would stand among the units, by its number.
  private static func number(of id: String) -> Int {
    id.split(separator: ".").last.flatMap { Int($0) } ?? 0
  }

  /// Whether a source in the file is a unit's Finnish of today, but for what `normalise` may change.
  private mutating func isSame(_ source: IncomingText, _ unit: Int) -> Bool {
    let written = source.written
    if written.utf8.elementsEqual(document.units[unit].text.utf8) { return true }
    return comparison.canonical(written).utf8.elementsEqual(canonicalText(of: unit).utf8)
  }

  /// The Finnish as the file would have it, for comparison.
  private mutating func canonicalText(of unit: Int) -> String {
    if let text = texts[unit] { return text }
    let source = document.units[unit]
    let text = comparison.canonical(source.inline(source.text).codeSteps.written)
    texts[unit] = text
    return text
  }
}
