import Catalogue
import Handoff
import JSON

/// One handoff with its units, in the forms of `handoff show`.
struct HandoffReport {
  private let record: HandoffRecord
  private let today: CalendarDate

  init(_ record: HandoffRecord, today: CalendarDate) {
    self.record = record
    self.today = today
  }

  var text: String {
    let heading = HandoffList([record], today: today).text
    let returned = record.deliveries.map { "\($0.on): \($0.targets.count.grouped) units came back" }
    let lines = returned + record.outstanding.map { "out: \($0.name.text)" }
    return heading + lines.map { Escaping.oneLine($0) + "\n" }.joined()
  }

  var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      record.write(to: &writer, today: today)
      writer.member("contents") { writer in
        writer.array { writer in
          for unit in record.units { write(unit, to: &writer) }
        }
      }
    }
    return writer.bytes
  }

  private func write(_ unit: HandoffRecord.Unit, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("document", unit.name.document)
      writer.member("unit", unit.name.unit)
      writer.member("returned") { writer in
        writer.write(
          record.deliveries.filter { $0.targets[unit.name] != nil }.map(\.on.description))
      }
    }
  }
}
