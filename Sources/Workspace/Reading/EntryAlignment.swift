import Catalogue
import YAML

/// Gives a document's units of today the entries that a locale file has of them.
struct EntryAlignment {
  /// An entry without a unit of today, and why.
  typealias Orphan = (key: YAMLNode, reason: String)

  private let document: Document
  private let comparison: SourceComparison
  /// By position in the document's units.
  private(set) var units: [Translation?]
  private var finder: UnitFinder
  private var shifted: [RecordedEntry] = []

  init(_ document: Document, _ comparison: SourceComparison) {
    self.document = document
    self.comparison = comparison
    units = Array(repeating: nil, count: document.units.count)
    finder = UnitFinder(document.units)
  }

  /// Takes an entry; one whose Finnish is to the byte that of the unit with its id has its place.
  mutating func add(
    _ key: YAMLNode, source: YAMLNode?, _ translation: consuming Translation
  ) {
    let unit = finder.position(of: key)
    if let unit, let source, source.hasText(document.units[unit].text) {
      units[unit] = translation
    } else {
      shifted.append(
        RecordedEntry(key: key, source: source, translation: translation, unit: unit))
    }
  }

  /// Finds places for all other entries, and returns those that have none.
  mutating func settle() -> [Orphan] {
    guard !shifted.isEmpty else { return [] }
    var byText = Dictionary(grouping: shifted) { $0.textID ?? "" }
    var orphans: [Orphan] = []
    for text in document.texts where text.field.kind == .text {
      guard let entries = byText.removeValue(forKey: text.id) else { continue }
      align(entries, blocks: text.units.filter { units[$0] == nil }, &orphans)
    }
    for entry in shifted where byText[entry.textID ?? ""] != nil {
      if let unit = entry.unit {
        put(entry, at: unit)
      } else {
        orphans.append((entry.key, "there is no unit '\(entry.key.text)' today"))
      }
    }
    return orphans
  }

  private mutating func align(
    _ entries: [RecordedEntry], blocks: [Int], _ orphans: inout [Orphan]
  ) {
    let places = Dictionary(uniqueKeysWithValues: zip(blocks, blocks.indices))
    let alignment = Alignment(
      recorded: entries.map { ($0.unit.flatMap { places[$0] }, comparison.canonical($0.source)) },
      today: blocks.map { comparison.canonical(document.units[$0].text) })
    for (entry, block) in zip(entries, alignment.blocks) {
      if let block {
        put(entry, at: blocks[block])
      } else {
        orphans.append((entry.key, "its paragraph is no more in the document"))
      }
    }
  }

  private mutating func put(_ entry: RecordedEntry, at unit: Int) {
    units[unit] = entry.translation(of: document.units[unit].text, comparison)
  }
}

/// Finds units by their ids; entries mostly stand in the order of the units.
private struct UnitFinder {
  private let units: [SourceUnit]
  private var next = 0
  private lazy var positions = Dictionary(
    units.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })

  init(_ units: [SourceUnit]) {
    self.units = units
  }

  mutating func position(of key: YAMLNode) -> Int? {
    let near = units.indices.dropFirst(next).prefix(Self.reach)
    let position = near.first { key.hasText(units[$0].id) } ?? positions[key.text]
    next = (position ?? next - 1) + 1
    return position
  }

  /// How many units ahead are looked at before all of them are indexed.
  private static let reach = 16
}
