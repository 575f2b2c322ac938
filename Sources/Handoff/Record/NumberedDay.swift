package import Catalogue

/// A day, or the second, third … of something on it: `2026-11-21`, `2026-11-21-2`.
package struct NumberedDay: Hashable, Sendable, CustomStringConvertible {
  package let date: CalendarDate
  /// From 1.
  package let number: Int

  package init(_ date: CalendarDate, number: Int = 1) {
    self.date = date
    self.number = number
  }

  /// Nil for a text that is none, or is written otherwise.
  package init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3 || parts.count == 4,
      let date = CalendarDate(parts.prefix(3).joined(separator: "-")),
      let number = parts.count == 3 ? 1 : Int(parts[3]), number > 0
    else { return nil }
    self.init(date, number: number)
    guard description.utf8.elementsEqual(text.utf8) else { return nil }
  }

  /// The next one of the day.
  package var next: NumberedDay { NumberedDay(date, number: number + 1) }

  /// The first of a day that is not taken.
  static func first(of date: CalendarDate, isTaken: (NumberedDay) -> Bool) -> NumberedDay {
    var day = NumberedDay(date)
    while isTaken(day) { day = day.next }
    return day
  }

  package var description: String { number == 1 ? "\(date)" : "\(date)-\(number)" }
}

extension NumberedDay: Comparable {
  package static func < (left: NumberedDay, right: NumberedDay) -> Bool {
    (left.date, left.number) < (right.date, right.number)
  }
}
