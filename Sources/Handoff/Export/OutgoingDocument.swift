import Catalogue

/// A document with its units that go out.
struct OutgoingDocument {
  let document: Document
  let texts: [OutgoingText]

  /// The units of the document at a position that the options ask for.
  init(_ snapshot: Snapshot, _ index: Int, _ options: ExportOptions) {
    let document = snapshot.documents[index]
    let translations = snapshot.translations[options.locale][index]
    self.document = document
    texts = document.texts.compactMap { text in
      let remarks = Remark.remarks(on: text.field, of: document.type)
      let units = text.units.filter { options.includes(translations[$0]) }.map { position in
        OutgoingUnit(
          document: document.id, unit: document.units[position],
          translation: translations[position],
          copiesSource: options.copiesSource, textRemarks: remarks)
      }
      return units.isEmpty ? nil : OutgoingText(text: text, units: units)
    }
  }

  /// What people call it: `Palvelu: Avopalvelu`.
  var title: String { "\(document.type.label): \(document.name)" }
}

/// A translatable text with its units that go out.
struct OutgoingText {
  let text: SourceText
  let units: [OutgoingUnit]

  var field: Field { text.field }
  /// Whether it is of several units.
  var isGroup: Bool { field.kind == .text }
  /// How long the whole text may be in UTF-16 code units.
  var limit: Int? { field.properties.max }
}
