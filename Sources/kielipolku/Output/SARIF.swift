import Catalogue
import Checks
import JSON

/// Findings in the form that code scanners share (SARIF 2.1.0, OASIS Standard).
struct SARIF {
  /// What a report says of a rule (section 3.49).
  struct Rule {
    let id: String
    let summary: String
    var explanation: String?
    var severity: Severity?
  }

  private let results: [SARIFResult]
  private let rules: [Rule]

  /// A report on findings of some rules; what was silenced is in it, marked as suppressed.
  init(_ findings: [Diagnostic], silenced: [Diagnostic] = [], _ rules: [Rule]) {
    let all = findings + silenced
    let used = Set(all.map(\.rule))
    let rules = rules.filter { used.contains($0.id) }
    let places = Dictionary(rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.rules = rules
    results = zip(all, all.fingerprints).map { finding, fingerprint in
      SARIFResult(finding: finding, rule: places[finding.rule], fingerprint: fingerprint)
    }
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
            writer.member("rules", rules)
          }
        }
      }
    }
    // Columns count Unicode scalars.
    writer.member("columnKind", "unicodeCodePoints")
    writer.member("results", results)
  }
}

extension SARIF.Rule {
  /// A rule of `check`.
  init(_ rule: RuleDescription) {
    self.init(
      id: rule.id, summary: rule.summary, explanation: rule.explanation, severity: rule.severity)
  }
}

extension SARIF.Rule: JSONWritable {
  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("id", id)
      writer.member(message: "shortDescription", summary)
      if let explanation { writer.member(message: "fullDescription", explanation) }
      guard let severity else { return }
      writer.member("defaultConfiguration") { writer in
        writer.object { $0.member("level", severity.rawValue) }
      }
    }
  }
}

extension JSONWriter {
  /// Writes a member that SARIF wraps, so that it could be marked up or translated (sections 3.11 and
  /// 3.12).
  mutating func member(message name: String, _ text: String) {
    member(name) { writer in writer.object { $0.member("text", text) } }
  }
}
