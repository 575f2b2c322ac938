import Catalogue
import Handoff
import JSON

extension ImportReport {
  /// The counts, and a line for each unit that needs a look.
  var text: String {
    if let refusal {
      let place = [refusal.line, refusal.column].compactMap(\.self).map { ":\($0)" }.joined()
      return Escaping.oneLine("\(file)\(place): refused: \(refusal.message)") + "\n"
    }
    let counts = Outcome.allCases.map { ($0, count($0)) }.filter { $0.1 > 0 }
      .map { "\($1.grouped) \($0.rawValue)" }.joined(separator: ", ")
    let head = "\(file) (\(locale ?? "")): \(units.count.grouped) units: \(counts)"
    return ([head] + units.compactMap(line)).map { Escaping.oneLine($0) + "\n" }.joined()
  }

  private func line(_ unit: Unit) -> String? {
    guard let remark = unit.remark, unit.outcome != .skipped else { return nil }
    return
      "\(file):\(remark.start.line):\(remark.start.column): \(unit.outcome.rawValue): \(unit.name.text)"
      + (remark.message.map { ": \($0)" } ?? "")
      + (remark.incoming.map { " ← \($0)" } ?? "")
      + (remark.replaced.map { " (was: \($0))" } ?? "")
  }
}

extension [ImportReport] {
  /// Every unit's outcome.
  var json: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writer.member("files") { writer in
        writer.array { writer in
          for report in self { report.write(to: &writer) }
        }
      }
    }
    return writer.bytes
  }
}

extension ImportReport {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("file", file)
      writer.member("locale", ifPresent: locale)
      if let refusal {
        writer.member("refused", refusal.message)
        writer.member("line", ifPresent: refusal.line)
        writer.member("column", ifPresent: refusal.column)
      }
      writer.member("units") { writer in
        writer.array { writer in
          for unit in units { unit.write(to: &writer) }
        }
      }
      writer.member("counts") { writer in
        writer.object { writer in
          for outcome in Outcome.allCases { writer.member(outcome.rawValue, count(outcome)) }
        }
      }
    }
  }
}

extension ImportReport.Unit {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("document", name.document)
      writer.member("unit", name.unit)
      writer.member("outcome", outcome.rawValue)
      writer.member("message", ifPresent: remark?.message)
      writer.member("incoming", ifPresent: remark?.incoming)
      writer.member("replaced", ifPresent: remark?.replaced)
      writer.member("line", ifPresent: remark.map { Int($0.start.line) })
      writer.member("column", ifPresent: remark.map { Int($0.start.column) })
    }
  }
}
