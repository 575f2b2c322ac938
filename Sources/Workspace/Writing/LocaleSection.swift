import Catalogue
import YAML

/// The entries of one document in a locale file, and what is to become of them.
struct LocaleSection {
  let document: Document
  let edit: DocumentEdit
  /// The document's entry in the file; nil where it has none.
  let entry: MappingEntry?
  /// What the file has, by position of the unit.
  let recorded: DocumentTranslations

  /// Whether the file still says what was loaded from it.
  func hasRecorded(_ loaded: DocumentTranslations) -> Bool {
    document.units.indices.allSatisfy { unit in
      switch (recorded[unit], loaded[unit]) {
      case (nil, nil): true
      case (let recorded?, let loaded?): recorded.isSame(as: loaded)
      default: false
      }
    }
  }

  /// The document as it is to be; nil where nothing is left of it.
  var plan: EntryPlan? {
    let plans = units.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .map(\.element.plan)
    guard !plans.isEmpty else { return nil }
    return entry.map { .changed($0, entries: plans) } ?? .new(document.slug, entries: plans)
  }

  /// The entries, each with the position of its unit; what belongs to no unit follows its neighbour.
  private var units: [(order: Int, plan: EntryPlan)] {
    let entries = entry?.mapping?.entries ?? []
    let positions = positionsByPlace
    var keys = OrphanKeys(document, entries.filter { positions[Position($0)] == nil })
    var units: [(order: Int, plan: EntryPlan)] = []
    var order = -1
    for entry in entries {
      if let unit = positions[Position(entry)] {
        order = unit
        if let plan = plan(entry, unit) { units.append((unit, plan)) }
      } else if !edit.removesOrphans {
        units.append((order, .kept(entry, as: keys.key(for: entry.key.text))))
      }
    }
    let present = Set(positions.values)
    for (unit, translation) in edit.units where !present.contains(unit) {
      guard let translation else { continue }
      let source = document.units[unit]
      let contents = translation.contents(source: source.text).present
      units.append((unit, .new(source.id, .mapping(contents))))
    }
    return units
  }

  private func plan(_ entry: MappingEntry, _ unit: Int) -> EntryPlan? {
    let source = document.units[unit]
    guard let edited = edit.units[unit] else { return .kept(entry, as: source.id) }
    return edited.map {
      .updated(entry, as: source.id, with: $0.contents(source: source.text))
    }
  }

  /// The positions of the units that the file has, by the places of their entries.
  private var positionsByPlace: [Position: Int] {
    var positions: [Position: Int] = [:]
    for unit in document.units.indices {
      if let translation = recorded[unit] { positions[translation.position] = unit }
    }
    return positions
  }
}

/// Ids for entries that belong to no unit: their own, or a free number behind today's blocks.
private struct OrphanKeys {
  private let today: Set<String>
  private var taken: Set<String>
  /// For each text the number to try next.
  private var next: [Substring: Int] = [:]

  init(_ document: Document, _ orphans: [MappingEntry]) {
    today = Set(document.units.map(\.id))
    taken = today.union(orphans.map(\.key.text))
  }

  mutating func key(for id: String) -> String {
    guard today.contains(id), let dot = id.lastIndex(of: ".") else { return id }
    let text = id[...dot]
    while true {
      let number = next[text, default: 1]
      next[text] = number + 1
      let key = text + String(number)
      if taken.insert(String(key)).inserted { return String(key) }
    }
  }
}

extension Position {
  fileprivate init(_ entry: MappingEntry) { self.init(entry.key.position) }
}

extension Translation {
  /// Whether two readings of an entry found the same.
  fileprivate func isSame(as other: Translation) -> Bool {
    zip(contents(source: ""), other.contents(source: "")).allSatisfy { $0.value == $1.value }
  }
}
