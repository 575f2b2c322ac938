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
      for locale in checked.locales { check(text, limit, locale, checked, &report) }
    }
  }

  private func check(
    _ text: SourceText, _ limit: Int, _ locale: Int, _ checked: CheckedDocument,
    _ report: inout Report
  ) {
    let translations = checked.translations(locale)
    // No more bytes than that are in the text once its units are translated.
    let bytes = text.units.reduce(text.text.utf8.count) {
      $0 + translations.target(of: $1).utf8.count
    }
    guard bytes > limit else { return }
    let translated = TranslatedText(text, of: checked.document) { translations.target(of: $0) }
    guard let length = translated?.length(over: limit),
      let subject = checked.target(text.units.lowerBound, locale)
    else { return }
    report.add(
      self, "'\(text.field.name)' has \(length) characters, \(limit) fit", about: subject)
  }
}
