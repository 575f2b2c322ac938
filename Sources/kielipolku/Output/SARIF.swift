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
        writer.array { writer in writer.object { write(placeOf: finding, to: &$0) } }
      }
      if let repair = finding.repair, !repair.edits.isEmpty {
        writer.member("fixes") { writer in
          writer.array { write(repair, of: finding.place.file, to: &$0) }
        }
      }
    }
  }

  private func write(placeOf finding: Diagnostic, to writer: inout JSONWriter) {
    let place = finding.place
    writer.member("physicalLocation") { writer in
      writer.object { writer in
        write(artifact: place.file, to: &writer)
        guard place.line > 0 else { return }
        writer.member("region") { $0.write(Region(place, to: finding.end)) }
      }
    }
  }

  private func write(artifact file: String, to writer: inout JSONWriter) {
    writer.member("artifactLocation") { writer in
      writer.object { $0.member("uri", Self.uri(file)) }
    }
  }

  /// A fix (section 3.55).
  private func write(_ repair: Repair, of file: String, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("artifactChanges") { writer in
        writer.array { writer in
          writer.object { writer in
            write(artifact: file, to: &writer)
            writer.member("replacements") { $0.write(repair.edits.map(Replacement.init)) }
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

extension SARIF {
  /// A piece of a file (section 3.30).
  fileprivate struct Region: JSONWritable {
    private let start: Place
    private let end: Position?

    init(_ start: Place, to end: Position?) {
      self.start = start
      self.end = end
    }

    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("startLine", start.line)
        if start.column > 0 { writer.member("startColumn", start.column) }
        guard let end else { return }
        writer.member("endLine", Int(end.line))
        writer.member("endColumn", Int(end.column))
      }
    }
  }

  /// Other text for a piece of a file (section 3.57).
  fileprivate struct Replacement: JSONWritable {
    private let edit: Repair.Edit

    init(_ edit: Repair.Edit) { self.edit = edit }

    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        writer.member("deletedRegion", Region(Place(file: "", at: edit.start), to: edit.end))
        writer.member("insertedContent") { writer in
          writer.object { $0.member("text", edit.text) }
        }
      }
    }
  }
}
