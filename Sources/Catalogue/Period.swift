/// A length of time as a model writes it: `15m`, `30d`, `2y`.
package struct Period: Hashable, Sendable {
  package enum Unit: Character, Sendable, CaseIterable {
    case days = "d"
    case months = "m"
    case years = "y"
  }

  package let count: Int
  package let unit: Unit

  /// Nil where the text is no whole number of days, months or years.
  package init?(_ text: String) {
    guard let letter = text.last, let unit = Unit(rawValue: letter),
      let first = text.utf8.first, (UInt8(ascii: "1")...UInt8(ascii: "9")).contains(first),
      let count = Int(text.dropLast()), count <= 9999
    else { return nil }
    self.count = count
    self.unit = unit
  }
}
