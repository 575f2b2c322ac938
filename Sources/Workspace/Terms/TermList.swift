package import Catalogue
import Languages

/// The term list of a workspace: the documents of the type named `term`.
package struct TermList: Sendable {
  /// A term with its attested translations.
  package struct Term: Sendable {
    /// The position of its document.
    package let document: Int
    /// In Finnish, in its dictionary form.
    package let name: String
    /// By position of the locale; nil where it has none that is translated and of today's Finnish.
    package let targets: [String?]
  }

  /// In the order of their documents.
  package let terms: [Term]
  private let finder: TermFinder
  private let language: Language

  package init(_ snapshot: Snapshot) {
    language = .source(snapshot.settings.source)
    terms = snapshot.documents.indices.compactMap { Term(snapshot, $0) }
    finder = TermFinder(terms.map { [language] in language.normalised($0.name) })
  }

  package var isEmpty: Bool { terms.isEmpty }

  /// The terms that a Finnish text holds.
  ///
  /// A term is found by its stems with any ending behind, so that other words may look like a form
  /// of it; of a term in a longer one only that counts. Words in addresses are passed over.
  ///
  /// - Parameters:
  ///   - text: a source text.
  ///   - compounds: whether a term that is only part of a longer word counts.
  /// - Returns: their positions in ``terms``, each once, in the order of the text.
  package func terms(in text: String, compounds: Bool) -> [Int] {
    guard !isEmpty else { return [] }
    var found: [Int] = []
    for occurrence in finder.occurrences(in: language.normalised(text)) {
      if compounds || !occurrence.isPart, !found.contains(occurrence.term) {
        found.append(occurrence.term)
      }
    }
    return found
  }
}

extension TermList.Term {
  /// The term that a document is; nil for another document, or one without a name.
  fileprivate init?(_ snapshot: Snapshot, _ position: Int) {
    let document = snapshot.documents[position]
    guard document.type.name == "term",
      let unit = document.units.firstIndex(where: { $0.id == "name" })
    else { return nil }
    self.document = position
    name = document.units[unit].text
    targets = snapshot.translations.map { locale in
      locale[position][unit].flatMap { $0.isAttested ? $0.target : nil }
    }
  }
}

extension Translation {
  fileprivate var isAttested: Bool { hasTarget && !isOutdated && state >= .translated }
}
