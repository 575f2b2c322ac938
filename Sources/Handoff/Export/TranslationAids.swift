import Catalogue
import Workspace

/// What helps a translator with the units of one locale: the term list and the memory.
struct TranslationAids: Sendable {
  private let terms: TermList
  private let locale: Int
  private let hasTerms: Bool
  private let memory: Memory?

  init(_ snapshot: Snapshot, _ options: ExportOptions) {
    let terms = TermList(snapshot)
    self.terms = terms
    locale = options.locale
    hasTerms = terms.terms.contains { $0.targets[options.locale] != nil }
    memory =
      options.matches == .none
      ? nil : Memory(snapshot, locale: options.locale, isClose: options.matches == .close)
  }

  /// A search of the memory, for one thread; nil where no matches are asked for.
  func search() -> Memory.Search? { memory?.search() }

  /// The terms with an attested translation in a text of a document, but for the document's own.
  func terms(in text: String, of document: Int) -> [Term] {
    guard hasTerms else { return [] }
    return terms.terms(in: text, compounds: true).compactMap { position in
      let term = terms.terms[position]
      guard term.document != document, let target = term.targets[locale] else { return nil }
      return Term(name: term.name, target: target)
    }
  }

  /// A term in both languages.
  struct Term: Sendable {
    let name: String
    let target: String
  }
}
