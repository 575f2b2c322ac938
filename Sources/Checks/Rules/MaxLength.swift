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
    let translated = TranslatedText(text, of: checked.document) { translations[$0]?.target }
    guard let length = translated?.length(over: limit),
      let subject = checked.target(text.units.lowerBound, locale)
    else { return }
    report.add(
      self, "'\(text.field.name)' has \(length) characters, \(limit) fit", about: subject)
  }
}
