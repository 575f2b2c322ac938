import Catalogue
import Languages
import Workspace

/// Makes the catalogues of one locale.
struct LocaleCatalogues: Sendable {
  private let documents: PublishedDocuments
  private let locale: String
  private let texts: LocaleTexts
  private let collator: LanguageCollator

  /// - Throws: `ICUError` where the system's ICU lacks the locale's collation.
  init(_ documents: PublishedDocuments, _ blocks: TextBlocks, locale: String) throws {
    self.documents = documents
    self.locale = locale
    texts = LocaleTexts(documents.snapshot, blocks, locale: locale)
    collator = try LanguageCollator(Language(code: locale) ?? Language.all[0])
  }

  /// The catalogue of a type, and how much of it is in the locale's own language.
  func catalogue(of type: ContentType) -> (bytes: [UInt8], counts: TextCounts) {
    let positions = documents.positions(of: type)
    let starts = Array(stride(from: 0, to: positions.count, by: Self.partSize))
    let parts = Parallel.map(starts, chunk: 1) { start in
      part(positions[start..<min(start + Self.partSize, positions.count)])
    }
    let counts = parts.reduce(into: TextCounts()) { $0 += $1.counts }
    return (CataloguePart.joined(parts), counts)
  }

  /// How many documents one thread takes at a time.
  private static let partSize = 256

  private func part(_ positions: ArraySlice<Int>) -> CataloguePart {
    var part = CataloguePart()
    for position in positions {
      let document = documents.snapshot.documents[position]
      let texts = texts.texts(ofDocument: position)
      let key = document.shownName(texts).map(collator.sortKey) ?? []
      part.add(key: key, position: position) {
        DocumentJSON.write(document, texts, of: documents, to: &$0)
      }
      for (source, text) in zip(document.texts, texts) where !source.units.isEmpty {
        part.counts.add(text, in: locale)
      }
    }
    return part
  }
}

extension Document {
  /// Its name in the language that readers get it in; nil where it has none.
  fileprivate func shownName(_ shown: [PublishedText]) -> String? {
    guard let field = type.index(of: "name"), let scalar = values[field]?.scalar else { return nil }
    return texts.firstIndex { $0.id == "name" }.map { shown[$0].text } ?? scalar.text
  }
}
