import Catalogue
import JSON

/// `status` for programs.
struct StatusJSON {
  private let completeness: Completeness
  private let locales: [Int]
  private let handoffs: HandoffList

  init(_ completeness: Completeness, _ locales: [Int], _ handoffs: HandoffList) {
    self.completeness = completeness
    self.locales = locales
    self.handoffs = handoffs
  }

  var bytes: [UInt8] {
    var writer = JSONWriter(.pretty)
    writer.object { writer in
      writer.member("locales") { write(completeness.totals, to: &$0) }
      writer.member("groups") { writer in
        writer.object { writer in
          for (key, counts) in completeness.groups.sorted(by: { $0.key < $1.key }) {
            writer.member(key) { write(counts, to: &$0) }
          }
        }
      }
      writer.member("handoffs") { handoffs.write(to: &$0) }
    }
    return writer.bytes
  }

  private func write(_ counts: [LocaleCounts], to writer: inout JSONWriter) {
    writer.object { writer in
      for locale in locales {
        writer.member(completeness.locales[locale]) { write(counts[locale], to: &$0) }
      }
    }
  }

  private func write(_ counts: LocaleCounts, to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("units", counts.all.units)
      writer.member("words", counts.all.words)
      for status in UnitStatus.allCases {
        writer.member(status.rawValue, counts[status].units)
      }
      writer.member("complete", counts.complete.units)
      writer.member("required") { writer in
        writer.object {
          $0.member("units", counts.required.units)
          $0.member("words", counts.required.words)
          $0.member("complete", counts.requiredComplete.units)
          $0.member("completeWords", counts.requiredComplete.words)
        }
      }
      writer.member("wordsByState") { writer in
        writer.object { writer in
          for status in UnitStatus.allCases {
            writer.member(status.rawValue, counts[status].words)
          }
          writer.member("complete", counts.complete.words)
        }
      }
    }
  }
}
