import Catalogue
import Handoff
import Testing

/// Records for tests.
enum Records {
  static func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  static func unit(_ id: String) -> UnitName { UnitName(document: "services/a", unit: id) }

  /// A handoff of three units.
  static func example(
    _ id: String = "se-2026-11-21", due: String? = "2026-12-05", closed: String? = nil,
    deliveries: [HandoffRecord.Delivery] = []
  ) throws -> HandoffRecord {
    HandoffRecord(
      id: try #require(HandoffID(id)), due: try due.map(day),
      closed: try closed.map(day),
      units: ["name", "summary", "description.1"].map {
        HandoffRecord.Unit(name: unit($0), base: Fingerprint(delivered: $0))
      }, deliveries: deliveries)
  }

  /// Texts that came back, by the ids of their units.
  static func delivery(_ day: String, _ texts: [String: String]) -> HandoffRecord.Delivery {
    HandoffRecord.Delivery(
      on: CalendarDate(day) ?? CalendarDate(daysSinceEpoch: 0),
      targets: Dictionary(
        uniqueKeysWithValues: texts.map { (unit($0), Fingerprint(delivered: $1)) }))
  }
}
