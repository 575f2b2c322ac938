import Catalogue
import Languages
import TestSupport
import Testing

@testable import Checks

/// A rule for some locales that finds fault with everything.
private func everything(_ locales: [String]) -> RuleDescription {
  RuleDescription(
    id: "everything", severity: .note, summary: "", explanation: "", bad: "", good: "",
    locales: locales)
}

private struct EveryText: TextRule {
  let triggers: TextTraits = .any
  let description: RuleDescription

  func faults(in text: CheckedText) -> [Fault] {
    [Fault("\(text.locale.code) \(text.isSource ? "source" : "target") \(text.field.name)")]
  }
}

private struct EveryPair: PairRule {
  let triggers: TextTraits = .any
  let description: RuleDescription

  func faults(in source: CheckedText, _ target: CheckedText) -> [Fault] {
    [Fault("\(source.locale.code)-\(target.language?.code ?? "?")")]
  }
}

private struct EveryDocument: DocumentRule {
  let description: RuleDescription

  func check(_ checked: CheckedDocument, _ report: inout Report) {
    let codes = checked.locales.map(checked.code).joined(separator: " ")
    report.add(
      self, "document \(codes)", about: checked.field("name", at: Position(line: 1, column: 1)))
  }
}

@Suite("Rules by locale")
struct LocaleRulesTests {
  private func messages(_ locales: [String]) throws -> [String] {
    let entry = LocaleFile.Entry("a", "name", "Nimi", "Nõmm")
    let description = everything(locales)
    return try findings(
      [
        "catalogue/services/a.yaml": "name: Nimi\n",
        "locales/sms/services.yaml": LocaleFile([entry]).text,
        "locales/sv/services.yaml": LocaleFile([entry]).text,
      ],
      rules: [
        EveryText(description: description), EveryPair(description: description),
        EveryDocument(description: description),
      ]
    ).map(\.message)
  }

  @Test("A rule for all is asked about the Finnish and every target")
  func all() throws {
    #expect(
      try messages([]) == [
        "document sv se smn sms", "fi source name", "fi-sms", "sms target name", "fi-sv",
        "sv target name",
      ])
  }

  @Test("A rule for some is asked about those alone")
  func some() throws {
    #expect(try messages(["sms"]) == ["document sms", "fi-sms", "sms target name"])
    #expect(try messages(["fi"]) == ["document ", "fi source name"])
  }
}
