package import Catalogue

/// The id of a handoff: `se-2026-11-21`, and `se-2026-11-21-2` for the second one that day.
package struct HandoffID: Hashable, Sendable, CustomStringConvertible {
  package let locale: String
  package let created: CalendarDate
  /// From 1, among those of the day.
  package let number: Int

  package init(locale: String, created: CalendarDate, number: Int = 1) {
    self.locale = locale
    self.created = created
    self.number = number
  }

  /// Nil for a text that is no such id, written in its one form.
  package init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 4 || parts.count == 5,
      let created = CalendarDate(parts[1...3].joined(separator: "-")),
      let number = parts.count == 4 ? 1 : Int(parts[4]), number > 0
    else { return nil }
    self.init(locale: String(parts[0]), created: created, number: number)
    guard description.utf8.elementsEqual(text.utf8), Self.isLocale(locale) else { return nil }
  }

  /// The id after this one, of the same day.
  package var next: HandoffID {
    HandoffID(locale: locale, created: created, number: number + 1)
  }

  package var description: String {
    "\(locale)-\(created)" + (number == 1 ? "" : "-\(number)")
  }

  private static func isLocale(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
  }
}

extension HandoffID: Comparable {
  /// By day, then by locale, then by number.
  package static func < (left: HandoffID, right: HandoffID) -> Bool {
    (left.created, left.locale, left.number) < (right.created, right.locale, right.number)
  }
}
