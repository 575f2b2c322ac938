import Catalogue
import Handoff
import JSON

/// Handoffs with how far they are, in the forms of `handoff list` and `status`.
struct HandoffList {
  private let records: [HandoffRecord]
  private let today: CalendarDate

  init(_ records: [HandoffRecord], today: CalendarDate) {
    self.records = records
    self.today = today
  }

  var isEmpty: Bool { records.isEmpty }

  var text: String {
    var table = Table(leftColumns: 3)
    for record in records {
      let all = record.units.count
      table.add([
        "\(record.id)", record.state(on: today), record.due.map { "due \($0)" } ?? "",
        "\((all - record.outstanding.count).grouped) of \(all.grouped) units back",
        "\(record.figures.all.words.grouped) words",
      ])
    }
    return table.lines.map { Escaping.oneLine($0) + "\n" }.joined()
  }

  var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    write(to: &writer)
    return writer.bytes
  }

  /// Writes an array of them.
  func write(to writer: inout JSONWriter) {
    writer.array { writer in
      for record in records {
        writer.object { record.write(to: &$0, today: today) }
      }
    }
  }
}

extension HandoffRecord {
  /// `open`, `late` or `closed`.
  func state(on today: CalendarDate) -> String {
    isLate(on: today) ? "late" : isOpen ? "open" : "closed"
  }

  /// Writes what a list tells of it.
  func write(to writer: inout JSONWriter, today: CalendarDate) {
    writer.member("id", id.description)
    writer.member("locale", locale)
    writer.member("state", state(on: today))
    writer.member("created", created.description)
    writer.member("due", ifPresent: due?.description)
    writer.member("closed", ifPresent: closed?.description)
    writer.member("units", units.count)
    writer.member("words", figures.all.words)
    writer.member("returned", units.count - outstanding.count)
  }
}
