package import Catalogue
import ICU
import Languages
import Workspace

/// A term is not translated as the term list says.
package struct Terms: WorkspaceRule {
  package init() {}

  package let description = RuleDescription(
    id: "term", severity: .note,
    summary: "A term of the term list is put in other words in a target.",
    explanation:
      "The documents of the type 'term' say what a term is in each locale, once their translations "
      + "are complete. Finnish and the targets inflect, so words are compared by their beginnings: "
      + "nothing is found where any word of the target begins as one of the term's does, or holds "
      + "it, and terms of fewer than ten letters, everyday words with several right translations, "
      + "are left alone. Silence the finding where another word is right.",
    bad: "Vertaistuki auttaa.\nHjälp från andra hjälper.   # the list: vertaistuki is kamratstöd",
    good: "Vertaistuki auttaa.\nKamratstöd hjälper.")

  /// In letters.
  private static let shortest = 10

  package func evidence(in document: CheckedDocument) -> [Never] { [] }

  package func check(
    _: [Never], in documents: [CheckedDocument], _ report: inout Report
  ) {
    guard let list = documents.first.map({ TermList($0.snapshot) }),
      list.terms.contains(where: { $0.targets.contains { $0 != nil } })
    else { return }
    for (document, faults) in zip(documents, Parallel.map(documents) { faults(in: $0, list) }) {
      for fault in faults {
        guard let subject = document.target(fault.unit, fault.locale) else { continue }
        report.add(self, "'\(fault.term)' is '\(fault.target)' in the term list", about: subject)
      }
    }
  }

  /// A term that a target does without.
  private struct LostTerm: Sendable {
    let unit: Int
    let locale: Int
    let term: String
    let target: String
  }

  private func faults(in document: CheckedDocument, _ list: TermList) -> [LostTerm] {
    document.document.units.enumerated().flatMap { unit, source -> [LostTerm] in
      let terms = list.terms(in: source.text, compounds: false).map { list.terms[$0] }
        .filter { $0.document != document.index && $0.name.unicodeScalars.count >= Self.shortest }
      return terms.isEmpty
        ? []
        : document.locales.flatMap { locale in
          terms.compactMap { lost($0, unit, locale, document) }
        }
    }
  }

  private func lost(
    _ term: TermList.Term, _ unit: Int, _ locale: Int, _ document: CheckedDocument
  ) -> LostTerm? {
    guard let expected = term.targets[locale],
      let translation = document.translations(locale)[unit],
      translation.hasTarget, !translation.isOutdated,
      !translation.target.mayHold(expected, document.code(of: locale))
    else { return nil }
    return LostTerm(unit: unit, locale: locale, term: term.name, target: expected)
  }
}

extension String {
  /// Whether some form of a word of a term may stand in the text.
  fileprivate func mayHold(_ term: String, _ locale: String) -> Bool {
    let text = canonical(locale)
    let term = term.canonical(locale)
    let words = WordScan.words(in: term.utf8Span.span)
    return words.contains { word in
      let letters = String(decoding: Array(term.utf8)[word], as: UTF8.self).unicodeScalars
      // Endings and the gradation of consonants leave the first half of a word alone.
      let stem = String(String.UnicodeScalarView(letters.prefix(max(3, (letters.count + 1) / 2))))
      return text.contains(stem)
    }
  }

  private func canonical(_ locale: String) -> String {
    (Language(code: locale)?.normalised(self) ?? self).lowercased(locale: locale)
  }
}
