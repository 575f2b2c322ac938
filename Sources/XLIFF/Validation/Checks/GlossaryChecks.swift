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
    let spans = Set(
      (context.parts.map(\.element) + context.inline.map(\.element)).compactMap {
        element -> ExactID? in
        let id: String? = element["id"]
        return id.map(ExactID.init)
      })
    var ids = IDScope()
    for entry in entries {
      ids.take(entry["id"], of: entry, .glossaryID, into: &findings)
      checkReference(of: entry, to: spans, in: context, into: &findings)
      let parts = Array(entry.elements)
      if !parts.contains(where: { $0.isNamed(translation) || $0.isNamed(definition) }) {
        findings.add(.glossaryEntry, at: entry, "the entry has neither translation nor definition")
      }
      for part in parts where part.isNamed(translation) {
        ids.take(part["id"], of: part, .glossaryID, into: &findings)
        checkReference(of: part, to: spans, in: context, into: &findings)
      }
    }
  }

  private static let translation = Name(.glossary, "translation")
  private static let definition = Name(.glossary, "definition")

  private static func checkReference(
    of element: Element, to spans: Set<ExactID>, in context: UnitContext,
    into findings: inout Findings
  ) {
    guard let text: String = element["ref"], text.first == "#",
      let reference = FragmentIdentifier(String(text.dropFirst()))
    else { return }
    let isSpan = reference.leaf.map { leaf in
      (leaf.prefix == nil || leaf.prefix == "t") && spans.contains(ExactID(leaf.id))
    }
    guard isSpan != true || !reference.isInside(unit: context.unit.id, of: context.file) else {
      return
    }
    findings.add(.glossaryReference, at: element, "‘\(text)’ is no span of this unit")
  }
}
