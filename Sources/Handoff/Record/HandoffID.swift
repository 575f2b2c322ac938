import Catalogue

/// The id of a handoff: `se-2026-11-21`, and `se-2026-11-21-2` for the second one that day.
package struct HandoffID: Hashable, Sendable, CustomStringConvertible {
  package let locale: String
  package let day: NumberedDay

  package init(locale: String, day: NumberedDay) {
    self.locale = locale
    self.day = day
  }

  /// Nil for a text that is no such id, written in its one form.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
    guard let locale = parts.first, Self.isLocale(locale),
      let day = parts.last.flatMap(NumberedDay.init)
    else { return nil }
    self.init(locale: String(locale), day: day)
  }

  package var description: String { "\(locale)-\(day)" }

  private static func isLocale(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}

extension HandoffID: Comparable {
  /// By day, then by locale, then by number.
  package static func < (left: HandoffID, right: HandoffID) -> Bool {
    (left.day.date, left.locale, left.day.number) < (right.day.date, right.locale, right.day.number)
  }
}
