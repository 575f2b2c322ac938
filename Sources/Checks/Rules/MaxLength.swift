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
    guard let translated = TranslatedText(text, of: checked.document, translations),
      let length = translated.length(over: limit),
      let subject = checked.target(text.units.lowerBound, locale)
    else { return }
    report.add(
      self, "'\(text.field.name)' has \(length) characters, \(limit) fit", about: subject)
  }
}

/// A text with each unit's Finnish replaced by its target.
///
/// It is measured once all its units are translated: before that it mixes languages.
private struct TranslatedText {
  private let text: String
  private let sources: [String]
  private let targets: [String]

  /// Nil where a unit has no target.
  init?(_ text: SourceText, of document: Document, _ translations: DocumentTranslations) {
    let found = text.units.compactMap { translations[$0] }.filter(\.hasTarget)
    guard found.count == text.units.count else { return nil }
    self.text = text.text
    sources = text.units.map { document.units[$0].text }
    targets = found.map(\.target)
  }

  /// Its length where it is over a limit.
  func length(over limit: Int) -> Int? {
    // A text has never more UTF-16 code units than bytes.
    guard length({ $0.utf8.count }) > limit else { return nil }
    let length = length { TextLength($0).count }
    return length > limit ? length : nil
  }

  private func length(_ measure: (String) -> Int) -> Int {
    let frame = measure(text) - sources.reduce(0) { $0 + measure($1) }
    return frame + targets.reduce(0) { $0 + measure($1) }
  }
}
