import Catalogue
import Handoff
import Testing

@Suite("A record of a handoff")
struct HandoffRecordTests {
  @Test("It knows what went out, and what has come back in which order")
  func units() throws {
    var record = try Records.example()
    record.add(Records.delivery("2026-11-25", ["name": "a", "description.1": "b"]))
    record.add(Records.delivery("2026-11-26", ["name": "c"]))
    #expect(record.base(of: Records.unit("name")) == Fingerprint(delivered: "name"))
    #expect(record.base(of: Records.unit("none")) == nil)
    #expect(
      record.delivered(Records.unit("name")) == [
        Fingerprint(delivered: "a"), Fingerprint(delivered: "c"),
      ])
    #expect(record.outstanding.map(\.name.unit) == ["summary"])
  }

  @Test("A delivery of nothing is none")
  func nothing() throws {
    var record = try Records.example()
    record.add(Records.delivery("2026-11-25", [:]))
    #expect(record.deliveries.isEmpty)
  }

  @Test("It is late the day after it was due, until it is closed")
  func late() throws {
    var record = try Records.example()
    let (due, next) = (try Records.day("2026-12-05"), try Records.day("2026-12-06"))
    #expect(!record.isLate(on: due) && record.isLate(on: next))
    record.closed = next
    #expect(!record.isLate(on: next) && !record.isOpen)
    #expect(try !Records.example(due: nil).isLate(on: next))
  }
}
