import Catalogue
import JSON

/// Findings for programs.
enum FindingsJSON {
  static func bytes(_ findings: [Diagnostic]) -> [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writer.member("findings") { writer in
        writer.array { writer in
          for finding in findings { write(finding, to: &writer) }
        }
      }
      writer.member("counts") { writer in
        writer.object { writer in
          for severity in Severity.allCases.reversed() {
            writer.member(severity.rawValue, findings.count { $0.severity == severity })
          }
        }
      }
    }
    return writer.bytes
  }

  private static func write(_ finding: Diagnostic, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("rule", finding.rule)
      writer.member("severity", finding.severity.rawValue)
      writer.member("file", finding.place.file)
      writer.member("line", finding.place.line)
      writer.member("column", finding.place.column)
      writer.member("endLine", ifPresent: finding.end.map { Int($0.line) })
      writer.member("endColumn", ifPresent: finding.end.map { Int($0.column) })
      writer.member("message", finding.message)
      writer.member("spec", ifPresent: finding.section)
      writer.member("document", ifPresent: finding.document)
      writer.member("unit", ifPresent: finding.unit)
      if !finding.units.isEmpty { writer.member("units", finding.units) }
      writer.member("locale", ifPresent: finding.locale)
      writer.member("repair", ifPresent: finding.repair?.text)
    }
  }
}
