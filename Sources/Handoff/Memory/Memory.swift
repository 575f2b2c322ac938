package import Catalogue
import Workspace

/// A workspace's own translations into one locale, to be found by their Finnish.
///
/// Those that are translated at least and not outdated are in it.
package struct Memory: Sendable {
  /// A translation of the same Finnish, or of some that resembles it.
  package struct Match: Sendable {
    /// The unit that was translated.
    package let source: SourceUnit
    package let target: String
    /// In per cent, rounded down; 100 for the same Finnish only.
    package let similarity: Int
    /// How far the translation has come.
    package let state: State
    /// The name of the unit in the workspace.
    package let origin: UnitName
  }

  /// How many matches a unit gets at most.
  package static let most = 4
  /// The similarity that a match has at least.
  package static let least = 70

  private let snapshot: Snapshot
  private let locale: Int
  private let entries: MemoryEntries
  private let texts: CompactTexts
  private let index: WordIndex?

  /// Makes a memory.
  ///
  /// - Parameters:
  ///   - snapshot: the workspace.
  ///   - locale: the position of the locale.
  ///   - isClose: whether Finnish that only resembles another is to be found, too.
  package init(_ snapshot: Snapshot, locale: Int, isClose: Bool) {
    self.snapshot = snapshot
    self.locale = locale
    entries = MemoryEntries(snapshot, locale: locale)
    texts = isClose ? entries.compactTexts : CompactTexts()
    index = isClose ? WordIndex(texts) : nil
  }

  /// A search of it, for one thread.
  package func search() -> Search {
    Search(memory: self, close: index.map { CloseSearch(texts, $0) })
  }

  /// Looks matches up, one text after the other.
  package struct Search {
    fileprivate let memory: Memory
    fileprivate var close: CloseSearch?

    /// The matches of a Finnish text, the best first: those of the same Finnish, else close ones.
    ///
    /// - Parameters:
    ///   - text: the Finnish.
    ///   - unit: where it stands; its own translation is no match.
    /// - Returns: at most ``Memory/most`` matches.
    package mutating func matches(for text: String, of unit: UnitName) -> [Match] {
      let key = memory.entries.key(text)
      let exact = memory.exact(key, unit)
      if !exact.isEmpty { return exact }
      return memory.close(key, unit, &close)
    }
  }

  private func exact(_ key: String, _ unit: UnitName) -> [Match] {
    guard let entry = entries.position(of: key) else { return [] }
    var targets: [String] = []
    return matches(of: entry, similarity: 100, besides: unit)
      .filter { match in
        guard !targets.contains(where: { $0.utf8.elementsEqual(match.target.utf8) }) else {
          return false
        }
        targets.append(match.target)
        return true
      }
      .prefix(Self.most).map(\.self)
  }

  private func close(_ key: String, _ unit: UnitName, _ search: inout CloseSearch?) -> [Match] {
    let text = CompactTexts.compact(key)
    let lengths = text.count * Self.least / 100...text.count * 100 / Self.least
    let hits =
      search?.nearest(
        to: text, least: Self.least, count: Self.most, among: entries.positions(ofLengths: lengths))
      ?? []
    return hits.compactMap { hit in
      // Texts may differ in what their compact forms have in common.
      matches(of: hit.text, similarity: min(hit.similarity, 99), besides: unit).first
    }
  }

  /// All translations of an entry, the furthest first, then in the order of the documents.
  private func matches(of entry: Int, similarity: Int, besides unit: UnitName) -> [Match] {
    entries.members(of: entry).compactMap { member -> Match? in
      let document = snapshot.documents[member.document]
      let source = document.units[member.unit]
      let origin = UnitName(document: document.id, unit: source.id)
      guard origin != unit,
        let translation = snapshot.translations[locale][member.document][member.unit]
      else { return nil }
      return Match(
        source: source, target: translation.target, similarity: similarity,
        state: translation.state, origin: origin)
    }
  }
}
