import Catalogue
import JSON

/// One finding of a report (SARIF 2.1.0, section 3.27).
struct SARIFResult: JSONWritable {
  let finding: Diagnostic
  /// Its rule's position in the report.
  let rule: Int?
  let fingerprint: String

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("ruleId", finding.rule)
      writer.member("ruleIndex", ifPresent: rule)
      writer.member("level", finding.severity.rawValue)
      writer.member(message: "message", finding.message)
      writer.member("locations") { writer in
        writer.array { writer in writer.object { write(location: &$0) } }
      }
      writer.member("partialFingerprints") { writer in
        writer.object { $0.member("kielipolku/v1", fingerprint) }
      }
      if let repair = finding.repair, !repair.edits.isEmpty { write(repair, to: &writer) }
      if let reason = finding.silence { write(suppression: reason, to: &writer) }
    }
  }

  private func write(location writer: inout JSONWriter) {
    writer.member("physicalLocation") { writer in
      writer.object { writer in
        write(artifact: &writer)
        let place = finding.place
        if place.line > 0 { writer.member("region", Region(start: place, end: finding.end)) }
      }
    }
  }

  private func write(artifact writer: inout JSONWriter) {
    writer.member("artifactLocation") { writer in
      writer.object { $0.member("uri", Self.uri(finding.place.file)) }
    }
  }

  /// A fix (section 3.55).
  private func write(_ repair: Repair, to writer: inout JSONWriter) {
    writer.member("fixes") { writer in
      writer.array { writer in
        writer.object { writer in
          writer.member("artifactChanges") { writer in
            writer.array { writer in
              writer.object { writer in
                write(artifact: &writer)
                writer.member("replacements", repair.edits.map(Replacement.init))
              }
            }
          }
        }
      }
    }
  }

  /// A suppression (section 3.35).
  private func write(suppression reason: String, to writer: inout JSONWriter) {
    writer.member("suppressions") { writer in
      writer.array { writer in
        writer.object { writer in
          writer.member("kind", "inSource")
          writer.member("justification", reason)
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

extension SARIFResult {
  /// A piece of a file (section 3.30).
  private struct Region: JSONWritable {
    let start: Place
    let end: Position?

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
  private struct Replacement: JSONWritable {
    let edit: Repair.Edit

    func write(to writer: inout JSONWriter) {
      writer.object { writer in
        let start = Place(file: "", at: edit.start)
        writer.member("deletedRegion", Region(start: start, end: edit.end))
        writer.member(message: "insertedContent", edit.text)
      }
    }
  }
}
