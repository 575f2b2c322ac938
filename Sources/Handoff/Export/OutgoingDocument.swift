import Catalogue
import Workspace

/// A document with its units that go out.
struct OutgoingDocument: Sendable {
  let document: Document
  var texts: [OutgoingText]

  /// Some units of a document with all that a translator should know of them.
  init(
    _ snapshot: Snapshot, _ chosen: UnitSelection.Chosen, _ options: ExportOptions,
    _ aids: TranslationAids
  ) {
    let document = snapshot.documents[chosen.document]
    let translations = snapshot.translations[options.locale][chosen.document]
    self.document = document
    var search = aids.search()
    var rest = chosen.units[...]
    texts = document.texts.compactMap { text in
      let units = rest.prefix(while: text.units.contains)
      guard !units.isEmpty else { return nil }
      rest = rest[units.endIndex...]
      return OutgoingText(
        text: text,
        units: units.indices.map { index in
          let position = units[index]
          var outgoing = OutgoingUnit(
            document: document.id, typeLabel: document.type.label, unit: document.units[position],
            translation: translations[position], copiesSource: options.copiesSource)
          outgoing.neighbours = Neighbours(of: index, in: units, text, document)
          outgoing.terms = aids.terms(in: outgoing.unit.text, of: chosen.document)
          if outgoing.needsMatches {
            outgoing.matches = search?.matches(for: outgoing.unit.text, of: outgoing.name) ?? []
          }
          return outgoing
        })
    }
  }

  /// The same, with the Finnish as target of what is to be translated or without.
  func copyingSource(_ copies: Bool) -> OutgoingDocument {
    var document = self
    for text in texts.indices {
      for unit in texts[text].units.indices {
        document.texts[text].units[unit].copiesSource = copies
      }
    }
    return document
  }

  /// What people call it: `Palvelu: Avopalvelu`.
  var title: String { "\(document.type.label): \(document.name)" }

  var units: some Sequence<OutgoingUnit> { texts.lazy.flatMap(\.units) }
}

/// A translatable text with its units that go out.
struct OutgoingText: Sendable {
  let text: SourceText
  var units: [OutgoingUnit]

  var field: Field { text.field }
  /// Whether it is of several units.
  var isGroup: Bool { field.kind == .text }
  /// How long the whole text may be in UTF-16 code units.
  var limit: Int? { field.properties.max }
}

/// The Finnish before and behind a unit in its text, where that does not go out itself.
struct Neighbours: Sendable {
  private(set) var before: String?
  private(set) var behind: String?

  init() {}

  var areNone: Bool { before == nil && behind == nil }

  /// Those of the unit at an index of the units of a text that go out.
  fileprivate init(
    of index: Int, in outgoing: ArraySlice<Int>, _ text: SourceText, _ document: Document
  ) {
    let position = outgoing[index]
    func neighbour(_ other: Int, _ place: Int) -> String? {
      let goesOut = outgoing.indices.contains(place) && outgoing[place] == other
      return text.units.contains(other) && !goesOut ? document.units[other].text : nil
    }
    before = neighbour(position - 1, index - 1)
    behind = neighbour(position + 1, index + 1)
  }
}
