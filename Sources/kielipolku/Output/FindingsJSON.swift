import Catalogue
import JSON

/// Findings for programs.
enum FindingsJSON {
  /// The report; `silenced` is how many findings an `ignore` has kept out of it.
  static func bytes(_ findings: [Diagnostic], silenced: Int? = nil) -> [UInt8] {
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
            writer.member(severity.rawValue, findings.count(of: severity))
          }
        }
      }
      writer.member("silenced", ifPresent: silenced)
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

extension [Diagnostic] {
  /// Reads the findings of a report of an earlier run; nil where this is none.
  init?(report: JSONValue) {
    guard let findings = report["findings"]?.elements else { return nil }
    self = findings.compactMap { Diagnostic($0) }
    if count < findings.count { return nil }
  }
}

extension Diagnostic {
  fileprivate init?(_ finding: JSONValue) {
    guard let rule = finding["rule"]?.text, let file = finding["file"]?.text,
      let message = finding["message"]?.text,
      let severity = finding["severity"]?.text.flatMap(Severity.init)
    else { return nil }
    self.init(
      rule: rule, severity: severity,
      place: Place(
        file: file, line: finding["line"]?.integer ?? 0, column: finding["column"]?.integer ?? 0),
      message: message, document: finding["document"]?.text, unit: finding["unit"]?.text,
      units: finding["units"]?.elements?.compactMap(\.text) ?? [],
      locale: finding["locale"]?.text)
  }
}
