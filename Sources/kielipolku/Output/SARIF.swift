import Catalogue
import JSON

/// Findings in the form that code scanners share (SARIF 2.1.0, OASIS Standard).
struct SARIF {
  /// What a report says of a rule.
  struct Rule {
    let id: String
    let summary: String
  }

  private let findings: [Diagnostic]
  private let rules: [Rule]

  /// A report on findings of some rules.
  init(_ findings: [Diagnostic], _ rules: [Rule]) {
    self.findings = findings
    let used = Set(findings.map(\.rule))
    self.rules = rules.filter { used.contains($0.id) }
  }

  var bytes: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writer.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      writer.member("version", "2.1.0")
      writer.member("runs") { writer in
        writer.array { writer in writer.object { write(run: &$0) } }
      }
    }
    return writer.bytes
  }

  private func write(run writer: inout JSONWriter) {
    writer.member("tool") { writer in
      writer.object { writer in
        writer.member("driver") { writer in
          writer.object { writer in
            writer.member("name", "kielipolku")
            writer.member("semanticVersion", Kielipolku.version)
            writer.member("rules") { writer in
              writer.array { writer in for rule in rules { write(rule, to: &writer) } }
            }
          }
        }
      }
    }
    // Columns count Unicode scalars.
    writer.member("columnKind", "unicodeCodePoints")
    writer.member("results") { writer in
      writer.array { writer in for finding in findings { write(finding, to: &writer) } }
    }
  }

  private func write(_ rule: Rule, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", rule.id)
      writer.member("shortDescription") { writer in
        writer.object { $0.member("text", rule.summary) }
      }
    }
  }

  private func write(_ finding: Diagnostic, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("ruleId", finding.rule)
      writer.member("level", finding.severity.rawValue)
      writer.member("message") { writer in writer.object { $0.member("text", finding.message) } }
      writer.member("locations") { writer in
        writer.array { writer in writer.object { write(finding.place, to: &$0) } }
      }
    }
  }

  private func write(_ place: Place, to writer: inout JSONWriter) {
    writer.member("physicalLocation") { writer in
      writer.object { writer in
        writer.member("artifactLocation") { writer in
          writer.object { $0.member("uri", Self.uri(place.file)) }
        }
        guard place.line > 0 else { return }
        writer.member("region") { writer in
          writer.object { writer in
            writer.member("startLine", place.line)
            if place.column > 0 { writer.member("startColumn", place.column) }
          }
        }
      }
    }
  }

  /// A path as a relative reference (RFC 3986, section 4.2).
  private static func uri(_ path: String) -> String {
    let plain = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8
    return path.utf8.reduce(into: "") { uri, byte in
      if plain.contains(byte) {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += "%" + (digits.utf8.count == 1 ? "0" : "") + digits
      }
    }
  }
}
