import Catalogue
import Workspace

/// The translated units of a locale by their Finnish, the shortest first.
struct MemoryEntries: Sendable {
  /// A unit, by its document's position and its own.
  struct Member: Sendable {
    let document: Int
    let unit: Int
    let state: State
  }

  private let comparison: SourceComparison
  private var positions: [UTF8Text: Int]
  private var entries: [Entry]

  private struct Entry: Sendable {
    let key: String
    /// In characters.
    let length: Int
    /// Its place among the entries as they were found.
    let first: Int
    /// The furthest translated first.
    var members: [Member]
  }

  init(_ snapshot: Snapshot, locale: Int) {
    comparison = SourceComparison(source: snapshot.settings.source)
    positions = [:]
    entries = []
    for (position, document) in snapshot.documents.enumerated() {
      let translations = snapshot.translations[locale][position]
      for (unit, source) in document.units.enumerated() {
        guard let translation = translations[unit], translation.isToBeRemembered else { continue }
        add(source.text, Member(document: position, unit: unit, state: translation.state))
      }
    }
    sort()
  }

  private mutating func add(_ source: String, _ member: Member) {
    let key = key(source)
    let position = positions[UTF8Text(key), default: entries.count]
    if position == entries.count {
      positions[UTF8Text(key)] = position
      entries.append(
        Entry(key: key, length: key.unicodeScalars.count, first: position, members: [member]))
    } else {
      entries[position].members.append(member)
    }
  }

  private mutating func sort() {
    for position in entries.indices { entries[position].members.sort() }
    entries.sort { ($0.length, $0.first) < ($1.length, $1.first) }
    for position in entries.indices { positions[UTF8Text(entries[position].key)] = position }
  }

  /// What Finnish texts that count as the same have in common.
  func key(_ source: String) -> String { comparison.canonical(source) }

  func position(of key: String) -> Int? { positions[UTF8Text(key)] }

  func members(of position: Int) -> [Member] { entries[position].members }

  /// The entries whose texts have some number of characters.
  func positions(ofLengths lengths: ClosedRange<Int>) -> Range<Int> {
    first(ofLength: lengths.lowerBound)..<first(ofLength: lengths.upperBound + 1)
  }

  private func first(ofLength length: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].length < length { low = middle + 1 } else { high = middle }
    }
    return low
  }

  var compactTexts: CompactTexts {
    entries.reduce(into: CompactTexts()) { $0.append(CompactTexts.compact($1.key)) }
  }
}

extension MemoryEntries.Member: Comparable {
  /// By state, the furthest first, then in the order of the documents.
  static func < (left: MemoryEntries.Member, right: MemoryEntries.Member) -> Bool {
    (right.state, left.document, left.unit) < (left.state, right.document, right.unit)
  }
}

extension Translation {
  fileprivate var isToBeRemembered: Bool { hasTarget && !isOutdated && state >= .translated }
}

/// A text that is another only where their bytes differ.
private struct UTF8Text: Hashable, Sendable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: UTF8Text, right: UTF8Text) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    // The hasher reads the buffer only while the call runs.
    unsafe text.utf8Span.span.withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
  }
}
