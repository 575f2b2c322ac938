extension Rule {
  static let glossaryID = Rule(
    "glossary-id", section: "5.2",
    "The ids of the entries and translations of a glossary are all different.")
  static let glossaryEntry = Rule(
    "glossary-entry", section: "5.2", "A glossary entry has a translation or a definition.")
  static let glossaryReference = Rule(
    "glossary-reference", section: "5.2",
    "A glossary refers to a span of its unit: an inline element or a segment.")
}

/// Glossaries.
enum GlossaryChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    let entries = context.unit.glossary.map(\.element)
    guard !entries.isEmpty else { return }
    let spans = Spans(of: context)
    var ids = IDScope()
    for entry in entries {
      check(entry, spans, &ids, into: &findings)
      let parts = Array(entry.elements)
      if !parts.contains(where: { $0.isNamed(translation) || $0.isNamed(definition) }) {
        findings.add(.glossaryEntry, at: entry, "the entry has neither translation nor definition")
      }
      for part in parts where part.isNamed(translation) {
        check(part, spans, &ids, into: &findings)
      }
    }
  }

  private static let translation = Name(.glossary, "translation")
  private static let definition = Name(.glossary, "definition")

  private static func check(
    _ element: Element, _ spans: Spans, _ ids: inout IDScope, into findings: inout Findings
  ) {
    ids.take(element.bytes(of: .id), of: element, .glossaryID, into: &findings)
    guard let fragment = FragmentIdentifier(of: element, into: &findings),
      !spans.contains(fragment)
    else { return }
    findings.add(.glossaryReference, at: element, "‘#\(fragment.text)’ is no span of this unit")
  }
}
