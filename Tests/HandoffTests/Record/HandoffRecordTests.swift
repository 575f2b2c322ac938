import Catalogue
import Handoff
import Testing

@Suite("A record of a handoff")
struct HandoffRecordTests {
  @Test("It knows what went out, and what has come back in which order")
  func units() throws {
    let record = try Records.example(deliveries: [
      Records.delivery("2026-11-25", ["name": "a", "description.1": "b"]),
      Records.delivery("2026-11-26", ["name": "c"]),
    ])
    #expect(record.base(of: Records.unit("name")) == Fingerprint(delivered: "name"))
    #expect(record.base(of: Records.unit("none")) == nil)
    #expect(
      record.delivered(Records.unit("name")) == [
        Fingerprint(delivered: "a"), Fingerprint(delivered: "c"),
      ])
    #expect(record.outstanding.map(\.name.unit) == ["summary"])
  }

  @Test("It is late the day after it was due, until it is closed")
  func late() throws {
    let record = try Records.example()
    let (due, next) = (try Records.day("2026-12-05"), try Records.day("2026-12-06"))
    #expect(!record.isLate(on: due) && record.isLate(on: next))
    let closed = try Records.example(closed: "2026-12-06")
    #expect(record.isOpen && !closed.isOpen && !closed.isLate(on: next))
    #expect(try !Records.example(due: nil).isLate(on: next))
  }
}
