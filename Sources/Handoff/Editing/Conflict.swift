package import Catalogue
package import Workspace

/// A unit with texts that stand against its translation.
package struct Conflict: Sendable {
  /// Positions in the snapshot.
  package let locale: Int
  package let document: Int
  package let unit: Int
  package let translation: Translation

  package var incoming: [Translation.Incoming] { translation.details?.incoming ?? [] }

  /// The conflicts of some locales, in the order of the documents.
  package static func all(in snapshot: Snapshot, locales: [Int]) -> [Conflict] {
    locales.flatMap { locale in
      snapshot.documents.indices.flatMap { document in
        snapshot.documents[document].units.indices.compactMap { unit in
          Conflict(snapshot, locale: locale, document: document, unit: unit)
        }
      }
    }
  }

  /// The conflict of a unit; nil where there is none.
  package init?(_ snapshot: Snapshot, locale: Int, document: Int, unit: Int) {
    guard let translation = snapshot.translations[locale][document][unit],
      translation.details?.incoming.isEmpty == false
    else { return nil }
    self.locale = locale
    self.document = document
    self.unit = unit
    self.translation = translation
  }

  /// The translation without a text that stands against it, or without any.
  package func keepingExisting(without number: Int? = nil) -> Translation {
    var translation = translation
    let rest = number.map { number in
      incoming.enumerated().filter { $0.offset != number }.map(\.element)
    }
    translation.details = translation.details?.with(incoming: rest ?? [])
    return translation
  }

  /// One of the texts in the place of the translation, and no conflict any more.
  ///
  /// - Parameters:
  ///   - number: which one, from 0.
  ///   - finnish: today's Finnish of the unit.
  ///   - comparison: how that is compared with the Finnish that was translated.
  /// - Returns: nil where there is no such text.
  package func taking(
    _ number: Int, finnish: String, _ comparison: SourceComparison
  ) -> Translation? {
    guard incoming.indices.contains(number) else { return nil }
    let chosen = incoming[number]
    let source = chosen.source ?? finnish
    let isOutdated = !comparison.isSame(source, finnish)
    return Translation(
      target: chosen.target, state: .translated, isOutdated: isOutdated,
      source: isOutdated ? source : nil, position: translation.position,
      details: translation.details?.with(incoming: []))
  }
}

extension Translation.Details {
  /// The same with other texts that stand against the translation; nil where nothing is left.
  func with(incoming: [Translation.Incoming]) -> Translation.Details? {
    guard
      note != nil || origin != nil || by != nil || on != nil || !ignore.isEmpty
        || !incoming.isEmpty
    else { return nil }
    return Translation.Details(
      note: note, origin: origin, by: by, on: on, ignore: ignore, incoming: incoming)
  }
}
