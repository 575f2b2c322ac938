import Catalogue
import Markdown

/// Chooses what readers of a locale get of each text.
struct LocaleTexts: Sendable {
  private let documents: [Document]
  private let blocks: TextBlocks
  private let complete: State
  /// The languages to ask, the best first; behind them stands the source, which has every text.
  private let languages: [Language]
  private let source: String

  private struct Language {
    let code: String
    /// By position of the document.
    let translations: [DocumentTranslations]
  }

  init(_ snapshot: Snapshot, _ blocks: TextBlocks, locale: String) {
    let settings = snapshot.settings
    documents = snapshot.documents
    self.blocks = blocks
    complete = settings.complete
    source = settings.source
    let codes = [locale] + settings.fallback[locale, default: []]
    languages = codes.prefix { $0 != settings.source }.compactMap { code in
      settings.index(of: code).map {
        Language(code: code, translations: snapshot.translations[$0])
      }
    }
  }

  /// A document's texts, each in the first language in which all of it can be published.
  func texts(ofDocument document: Int) -> [PublishedText] {
    documents[document].texts.enumerated().map { position, text in
      for language in languages {
        if let targets = targets(of: text, language.translations[document]) {
          return PublishedText(
            text: text.replacing(blocks[document, position], with: targets.texts),
            locale: language.code, isOutdated: targets.areOutdated)
        }
      }
      return PublishedText(text: text.text, locale: source, isOutdated: false)
    }
  }

  /// The translations of all units of a text; nil where there are no units, or one is not published.
  private func targets(
    of text: SourceText, _ translations: DocumentTranslations
  ) -> (texts: [String], areOutdated: Bool)? {
    var targets: (texts: [String], areOutdated: Bool) = ([], false)
    for unit in text.units {
      guard let translation = translations[unit], isPublished(translation) else { return nil }
      targets.texts.append(translation.target)
      if translation.isOutdated { targets.areOutdated = true }
    }
    return targets.texts.isEmpty ? nil : targets
  }

  /// Whether readers may see a translation: it is complete in its state, though perhaps outdated.
  ///
  /// A blank one is none: its block would stay in the source's language.
  private func isPublished(_ translation: Translation) -> Bool {
    translation.state >= complete && translation.target.utf8.contains { $0 > 0x20 }
  }
}

extension SourceText {
  fileprivate func replacing(_ blocks: [Block], with targets: [String]) -> String {
    switch field.kind {
    case .text: MarkdownText.replacing(blocks, of: text, with: targets)
    default: targets.joined()
    }
  }
}
