package import Catalogue
import ICU

/// Different Finnish has the same target.
package struct SharedTarget: WorkspaceRule {
  package init() {}

  /// In bytes; short texts that mean nearly the same rightly meet in one.
  private static let shortest = 40

  package let description = RuleDescription(
    id: "shared-target", severity: .warning,
    summary: "Different Finnish has the same target in one locale.",
    explanation:
      "A longer text that stands for two different ones was most often copied to the wrong unit. "
      + "Texts under 40 bytes are left alone, and so is Finnish that differs in capitals, spaces or "
      + "marks only. Found at each such target but the first.",
    bad: "two different paragraphs, both translated as ”Hemvården hjälper dig i vardagen hemma.”",
    good: "a target for each")

  package func evidence(in document: CheckedDocument) -> [TranslatedUnit] {
    TranslatedUnit.all(in: document) { $0.utf8.count >= Self.shortest }
  }

  package func check(
    _ evidence: [TranslatedUnit], in documents: [CheckedDocument], _ report: inout Report
  ) {
    for group in evidence.groups(sharing: { $0.target }, differingIn: { $0.source }) {
      let sources = group.map { documents[$0.document].document.units[$0.unit].text.words }
      let first = documents[group[0].document].document
      for (unit, source) in zip(group, sources) where source != sources[0] {
        guard let subject = documents[unit.document].target(unit.unit, unit.locale) else {
          continue
        }
        report.add(
          self,
          "\(first.id)#\(first.units[group[0].unit].id) has the same target for other Finnish",
          about: subject)
      }
    }
  }
}

extension String {
  /// Its words, without capitals.
  fileprivate var words: [String] {
    WordScan.words(in: utf8Span.span).map {
      String(decoding: Array(utf8)[$0], as: UTF8.self).lowercased(locale: "fi")
    }
  }
}
