import Catalogue
import Workspace

/// A unit and its translation into a locale, as rules on the whole workspace compare them.
package struct TranslatedUnit: Sendable {
  /// The position of the document in the snapshot.
  let document: Int
  /// The position of the unit in the document.
  let unit: Int
  /// The position of the locale in the settings.
  let locale: Int
  /// Tell texts apart; that two are the same, the texts themselves say.
  let source: UInt64
  let target: UInt64

  /// Those of a document that are of today's Finnish, and wanted.
  static func all(
    in checked: CheckedDocument, where isWanted: (_ target: String) -> Bool
  ) -> [TranslatedUnit] {
    let units = checked.document.units
    return checked.locales.flatMap { locale in
      let translations = checked.translations(locale)
      return units.indices.compactMap { unit -> TranslatedUnit? in
        let (status, target) = (translations.status(of: unit), translations.target(of: unit))
        guard status != .missing, status != .outdated, isWanted(target) else { return nil }
        return TranslatedUnit(
          document: checked.index, unit: unit, locale: locale,
          source: fingerprint(units[unit].text), target: fingerprint(target))
      }
    }
  }

  /// FNV-1a over words of eight bytes, each shuffled on.
  private static func fingerprint(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ word: UInt64) {
      hash = (hash ^ word) &* 0x100_0000_01B3
      hash ^= hash >> 32
    }
    let bytes = text.utf8Span.span
    var offset = 0
    while offset + 8 <= bytes.count {
      // The eight bytes are inside the text.
      add(unsafe bytes.bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    while offset < bytes.count {
      add(UInt64(bytes[offset]))
      offset += 1
    }
    return hash
  }
}

extension [TranslatedUnit] {
  /// Those of one locale that share one thing and differ in another, as groups in document order.
  func groups(
    sharing shared: Property, differingIn other: Property
  ) -> [[TranslatedUnit]] {
    let locales = Set(map(\.locale)).sorted()
    return Parallel.map(locales, chunk: 1) { locale in
      groups(of: locale, sharing: shared, differingIn: other)
    }.flatMap(\.self).sorted {
      ($0[0].document, $0[0].unit, $0[0].locale) < ($1[0].document, $1[0].unit, $1[0].locale)
    }
  }

  typealias Property = @Sendable (TranslatedUnit) -> UInt64

  private func groups(
    of locale: Int, sharing shared: Property, differingIn other: Property
  ) -> [[TranslatedUnit]] {
    var first: [UInt64: UInt64] = [:]
    var mixed: Set<UInt64> = []
    for unit in self where unit.locale == locale {
      let (key, value) = (shared(unit), other(unit))
      let seen = first.updateValue(value, forKey: key)
      if let seen, seen != value { mixed.insert(key) }
    }
    if mixed.isEmpty { return [] }
    let candidates = filter { $0.locale == locale && mixed.contains(shared($0)) }
    return Dictionary(grouping: candidates, by: shared).values.map(\.self)
  }
}
