package import Catalogue

/// A translation is longer than the model allows.
///
/// The same limit holds the Finnish, which loading checks.
package struct MaxLength: DocumentRule {
  package init() {}

  package let description = LoadRule.maxLength.description

  package func check(_ checked: CheckedDocument, _ report: inout Report) {
    for text in checked.document.texts {
      guard let limit = text.field.properties.max else { continue }
      for locale in checked.locales {
        check(text, limit, locale, checked, &report)
      }
    }
  }

  /// A text is measured once all its units are translated: before that it mixes languages.
  private func check(
    _ text: SourceText, _ limit: Int, _ locale: Int, _ checked: CheckedDocument,
    _ report: inout Report
  ) {
    let document = checked.document
    let translations = text.units.compactMap { checked.translations(locale)[$0] }
    guard translations.count == text.units.count, translations.allSatisfy(\.hasTarget),
      let first = translations.first
    else { return }
    let length = length(of: text, document, translations)
    guard length > limit else { return }
    let code = checked.snapshot.settings.locales[locale]
    report.add(
      self, "'\(text.field.name)' has \(length) characters, \(limit) fit",
      at: Place(
        file: Snapshot.localeFile(code, folder: document.folder), at: first.targetPosition),
      document: document, unit: document.units[text.units.lowerBound].id, locale: code,
      translation: first)
  }

  /// The length of the Finnish with each unit's text replaced by its target.
  private func length(
    of text: SourceText, _ document: Document, _ translations: [Translation]
  ) -> Int {
    zip(text.units, translations).reduce(TextLength(text.text).count) { length, pair in
      length + TextLength(pair.1.target).count - TextLength(document.units[pair.0].text).count
    }
  }
}
