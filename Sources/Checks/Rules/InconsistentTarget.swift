package import Catalogue
import Languages

/// The same Finnish is translated in different ways.
package struct InconsistentTarget: WorkspaceRule {
  package init() {}

  package let description = RuleDescription(
    id: "inconsistent-target", severity: .note,
    summary: "The same Finnish has different targets in one locale.",
    explanation:
      "Readers take two names for two things. Where the Finnish means two things in two places the "
      + "targets may rightly differ: silence the finding there. Found at the targets that stand "
      + "less often, against the one that stands most often.",
    bad: "Neuvonta: Rådgivning in one document, Handledning in another",
    good: "Neuvonta: Rådgivning in both")

  package func evidence(in document: CheckedDocument) -> [TranslatedUnit] {
    TranslatedUnit.all(in: document) { _ in true }
  }

  package func check(
    _ evidence: [TranslatedUnit], in documents: [CheckedDocument], _ report: inout Report
  ) {
    for group in evidence.groups(sharing: { $0.source }, differingIn: { $0.target }) {
      let targets = group.map { documents[$0.document].target(of: $0) }
      guard let usual = usual(targets) else { continue }
      for (unit, target) in zip(group, targets) where !target.utf8.elementsEqual(usual.utf8) {
        guard let subject = documents[unit.document].target(unit.unit, unit.locale) else {
          continue
        }
        report.add(self, "elsewhere the same Finnish is '\(usual)'", about: subject)
      }
    }
  }

  /// The target that stands most often, of several the first; nil where all are the same.
  private func usual(_ targets: [String]) -> String? {
    var counts: [[UInt8]: Int] = [:]
    for target in targets { counts[Array(target.utf8), default: 0] += 1 }
    guard counts.count > 1, let most = counts.values.max() else { return nil }
    return targets.first { counts[Array($0.utf8)] == most }
  }
}

extension CheckedDocument {
  /// The target of a unit as it should be written, so that spelling on the level of code points does
  /// not count.
  fileprivate func target(of unit: TranslatedUnit) -> String {
    let text = translations(unit.locale)[unit.unit]?.target ?? ""
    return Language(code: code(of: unit.locale))?.normalised(text).tidiedSpaces ?? text
  }
}
