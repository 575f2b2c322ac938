import Catalogue
import TestSupport
import Testing

@testable import Checks

/// A name that several documents have, each finding naming the first of them; for Skolt Sámi only.
private struct SharedNames: WorkspaceRule {
  let description = RuleDescription(
    id: "shared-names", severity: .note, summary: "", explanation: "", bad: "", good: "",
    locales: ["sms"])

  struct Evidence { let index: Int; let locale: Int; let target: String }

  func evidence(in document: CheckedDocument) -> [Evidence] {
    document.locales.compactMap { locale in
      document.translations(locale)[0].map {
        Evidence(index: document.index, locale: locale, target: $0.target)
      }
    }
  }

  func check(_ evidence: [Evidence], in documents: [CheckedDocument], _ report: inout Report) {
    for (_, same) in Dictionary(grouping: evidence, by: \.target).sorted(by: { $0.key < $1.key }) {
      guard let first = same.first else { continue }
      for other in same.dropFirst() {
        guard let subject = documents[other.index].target(0, other.locale) else { continue }
        report.add(self, "as in \(documents[first.index].document.id)", about: subject)
      }
    }
  }
}

@Suite("Rules about the workspace")
struct WorkspaceRuleTests {
  @Test("They see all documents in order, in the locales that they are for, and may be silenced")
  func all() throws {
    let slugs = ["a", "b", "c"]
    let services = slugs.map { ("catalogue/services/\($0).yaml", "name: Nimi\n") }
    let entries = slugs.map { LocaleFile.Entry($0, "name", "Nimi", "Nõmm") }
    let skolt = LocaleFile(entries).text + "      ignore: {shared-names: syy}\n"
    let workspace = try TemporaryWorkspace(
      Dictionary(uniqueKeysWithValues: services) + [
        "locales/sms/services.yaml": skolt, "locales/se/services.yaml": LocaleFile(entries).text,
      ])
    let result = check(workspace, rules: [SharedNames()])
    #expect(
      result.findings.map(\.line) == [
        "locales/sms/services.yaml:11:15: note: as in services/a [shared-names]"
      ])
    #expect(result.silenced.map(\.silence) == ["syy"])
  }
}
