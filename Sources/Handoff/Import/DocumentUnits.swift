import Catalogue
import Workspace

/// The units of one document of the workspace, as those of a delivered file are found in it.
struct DocumentUnits {
  let document: Document
  private let comparison: SourceComparison
  /// The unit expected next: files mostly have them in order.
  private var next = 0
  private var claimed: [Bool]
  private var texts: [Int: String] = [:]

  init(_ document: Document, _ comparison: SourceComparison) {
    self.document = document
    self.comparison = comparison
    claimed = Array(repeating: false, count: document.units.count)
  }

  /// Finds the unit with an id where that has the same Finnish.
  mutating func exact(_ id: String, _ source: IncomingText) -> Int? {
    guard let unit = position(of: id), !claimed[unit], isSame(source, unit) else { return nil }
    return claim(unit) ? unit : nil
  }

  /// Takes a unit for one of the file; false where another has it.
  mutating func claim(_ unit: Int) -> Bool {
    guard !claimed[unit] else { return false }
    next = unit + 1
    claimed[unit] = true
    return true
  }

  /// Finds the units for those that have none with their id and Finnish, as loading does for the
  /// entries of a locale file: in the same field, by the Finnish, by likeness, at last by id.
  ///
  /// - Returns: for each the unit, and whether the Finnish is today's; nil where there is none.
  mutating func aligned(
    _ wanted: [(id: String, source: IncomingText)]
  ) -> [(unit: Int, isToday: Bool)?] {
    var found: [(unit: Int, isToday: Bool)?] = Array(repeating: nil, count: wanted.count)
    let fields = wanted.map { document.type.field(ofUnit: $0.id).map(ObjectIdentifier.init) }
    for (field, places) in Dictionary(grouping: wanted.indices, by: { fields[$0] }) {
      guard let field else { continue }
      let free = document.units.indices.filter {
        ObjectIdentifier(document.units[$0].field) == field && !claimed[$0]
      }
      let today = free.map { canonicalText(of: $0) }
      let recorded = places.map { place in
        (
          block: position(of: wanted[place].id).flatMap { free.firstIndex(of: $0) },
          source: comparison.canonical(wanted[place].source.written)
        )
      }
      let alignment = Alignment(recorded: recorded, today: today)
      for (index, block) in alignment.blocks.enumerated() {
        guard let block else { continue }
        let isToday = recorded[index].source.utf8.elementsEqual(today[block].utf8)
        found[places[index]] = (free[block], isToday)
      }
    }
    return found
  }

  private func position(of id: String) -> Int? {
    let units = document.units
    if units.indices.contains(next), units[next].id == id { return next }
    return units.firstIndex { $0.id == id }
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
