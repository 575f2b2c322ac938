import Catalogue

/// What documents lack in the locales that they must or should have, the worst first.
struct StatusGaps {
  /// What one document lacks in one locale.
  struct Gap {
    /// Positions in the snapshot.
    let document: Int
    let locale: Int
    /// An error where the policy requires the locale, a warning where it expects it.
    let severity: Severity
    /// The positions of the units that are not complete.
    let units: [Int]
  }

  /// The gaps that are looked at.
  let worst: [Gap]
  /// How many there are.
  let count: Int

  /// Finds the gaps in some locales, and keeps so many: those required before those expected, more
  /// units before fewer, else in the order of the documents.
  init(_ snapshot: Snapshot, _ locales: [Int], keeping limit: Int) {
    let gaps = snapshot.documents.indices.flatMap { document in
      locales.compactMap { Self.gap(snapshot, document, $0) }
    }
    count = gaps.count
    worst = Array(
      gaps.enumerated().sorted { left, right in
        let (one, other) = (left.element, right.element)
        if one.severity != other.severity { return one.severity > other.severity }
        if one.units.count != other.units.count { return one.units.count > other.units.count }
        return left.offset < right.offset
      }.map(\.element).prefix(limit))
  }

  private static func gap(_ snapshot: Snapshot, _ index: Int, _ locale: Int) -> Gap? {
    let document = snapshot.documents[index]
    guard let severity = document.policy.severity(of: locale) else { return nil }
    let translations = snapshot.translations[locale][index]
    let units = document.units.indices.filter { !snapshot.settings.isComplete(translations[$0]) }
    if units.isEmpty { return nil }
    return Gap(document: index, locale: locale, severity: severity, units: units)
  }
}
