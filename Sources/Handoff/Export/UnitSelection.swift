import Catalogue

/// The units of a workspace that an export is asked for, by their documents.
struct UnitSelection: Sendable {
  /// A document with some of its units.
  struct Chosen: Sendable {
    /// The position of the document.
    let document: Int
    /// The positions of its units, ascending.
    let units: [Int]
  }

  /// In the order of the documents, without those that have no units.
  var documents: [Chosen]

  init(_ snapshot: Snapshot, _ options: ExportOptions) {
    documents = snapshot.documents.enumerated().compactMap { position, document in
      guard options.includes(document, in: snapshot.model) else { return nil }
      let translations = snapshot.translations[options.locale][position]
      let units = document.units.indices.filter { options.includes(translations[$0]) }
      return units.isEmpty ? nil : Chosen(document: position, units: units)
    }
    if let limit = options.limit { keep(within: limit, snapshot, options.locale) }
  }

  var unitCount: Int { documents.reduce(0) { $0 + $1.units.count } }

  /// Keeps whole documents: those that must have the locale first, then those that should, of these
  /// the ones with the fewest words first; one that is too long is passed over.
  private mutating func keep(within limit: WordLimit, _ snapshot: Snapshot, _ locale: Int) {
    let sizes = documents.map { chosen in
      chosen.units.reduce(0) { $0 + limit.words[chosen.document][$1] }
    }
    let order = documents.indices.sorted { left, right in
      let ranks = (
        snapshot.rank(of: documents[left].document, locale),
        snapshot.rank(of: documents[right].document, locale)
      )
      return (ranks.0, sizes[left], left) < (ranks.1, sizes[right], right)
    }
    var rest = limit.most
    var kept = Set<Int>()
    for position in order where sizes[position] <= rest {
      rest -= sizes[position]
      kept.insert(position)
    }
    documents = documents.indices.filter(kept.contains).map { documents[$0] }
  }
}

extension ExportOptions {
  /// Whether a document is asked for.
  fileprivate func includes(_ document: Document, in model: Model) -> Bool {
    (documents?.contains(document.id) ?? true) && (types?.contains(document.type.name) ?? true)
      && (areas.map { !$0.isDisjoint(with: document.groups(.area, in: model)) } ?? true)
  }
}

extension Snapshot {
  /// How much a document needs a locale: 0 where its policy requires it, 1 where it expects it.
  fileprivate func rank(of document: Int, _ locale: Int) -> Int {
    let policy = documents[document].policy
    if policy.required.contains(LocaleSet(index: locale)) { return 0 }
    return policy.expected.contains(LocaleSet(index: locale)) ? 1 : 2
  }
}
