extension Rule {
  static let sourceChanged = Rule(
    "source-changed", section: "4.8.3",
    "The source of a unit, all of its segments together, is what it was.")
  static let segmentationChanged = Rule(
    "segmentation-changed", section: "4.8.3",
    "Segments that may not be split or joined are those that they were.")
  static let untranslatableChanged = Rule(
    "untranslatable-changed", .warning, section: "4.3.1.38",
    "What is not to be translated has the target that it had, or its source as its target.")
}

/// A unit before and after.
struct UnitComparison {
  private let before: StructuralElement
  private let after: StructuralElement
  /// Whether white space counts, both before and after: joining may make it count where it did not.
  private let preservesSpace: Bool

  static func check(
    _ before: StructuralElement, _ after: StructuralElement, into findings: inout Findings
  ) {
    let comparison = UnitComparison(
      before: before, after: after, preservesSpace: before.preservesSpace && after.preservesSpace)
    comparison.checkSource(into: &findings)
    comparison.checkUntranslatable(into: &findings)
  }

  private func checkSource(into findings: inout Findings) {
    if content("source", of: before.parts) != content("source", of: after.parts) {
      findings.add(.sourceChanged, at: after.element, "the source is another")
    } else if bound(before) != bound(after) {
      findings.add(
        .segmentationChanged, at: after.element, "segments were split or joined that may not be")
    }
  }

  /// The sources of the parts that may not be split or joined.
  private func bound(_ unit: StructuralElement) -> [NormalContent] {
    unit.parts.filter { !unit.settings.inside($0).canResegment }
      .map { content("source", of: [$0]) }
  }

  private func checkUntranslatable(into findings: inout Findings) {
    guard !before.settings.translate else { return checkMarked(into: &findings) }
    let allowed = [content("source", of: before.parts), content("target", of: before.parts)]
    guard !allowed.contains(content("target", of: after.parts)) else { return }
    findings.add(.untranslatableChanged, at: after.element, "it is not to be translated")
  }

  /// Looks for what is marked as not to be translated, in the targets that have the mark.
  private func checkMarked(into findings: inout Findings) {
    let sources = marks(in: before.parts.compactMap { $0.first(.core("source")) })
    guard !sources.isEmpty else { return }
    let known = Dictionary(sources.map { ($0.id, $0.text) }) { first, _ in first }
    for mark in marks(in: after.parts.compactMap { $0.first(.core("target")) }) {
      guard let text = known[mark.id], text != mark.text else { continue }
      findings.add(.untranslatableChanged, at: mark.element, "it is not to be translated")
    }
  }

  private func content(_ side: String, of parts: [Element]) -> NormalContent {
    let sides = parts.compactMap { $0.first(.core(side)) }
    return NormalContent(sides, preservesSpace: preservesSpace)
  }

  private func marks(
    in elements: [Element]
  ) -> [(id: ExactID, text: NormalContent, element: Element)] {
    elements.flatMap { element in
      element.elements.flatMap { child in
        let inner = marks(in: [child])
        guard child.isNamed(Annotation.name), child["translate"] == false else { return inner }
        let text = NormalContent([child], preservesSpace: preservesSpace)
        return [(ExactID(child["id"] ?? ""), text, child)] + inner
      }
    }
  }
}
