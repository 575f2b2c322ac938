import Catalogue
import Markdown

/// A text as readers of a locale get it: whole, and in one language.
struct PublishedText: Sendable {
  let text: String
  /// The language that it is in.
  let locale: String
  /// Whether the source has changed since it was translated.
  let isOutdated: Bool
}

extension Snapshot {
  /// A document's texts, each in the first language in which all of it can be published.
  func publishedTexts(ofDocument document: Int, _ order: FallbackOrder) -> [PublishedText] {
    documents[document].texts.map { text in
      for target in order.targets {
        if let translated = translated(text, ofDocument: document, into: target) {
          return translated
        }
      }
      return PublishedText(text: text.text, locale: settings.source, isOutdated: false)
    }
  }

  private func translated(
    _ text: SourceText, ofDocument document: Int, into target: Int
  ) -> PublishedText? {
    let own = translations[target][document]
    let units = text.units.compactMap { own[$0].flatMap(settings.published) }
    guard !units.isEmpty, units.count == text.units.count else { return nil }
    return PublishedText(
      text: text.replacing(with: units.map(\.target)), locale: settings.locales[target],
      isOutdated: units.contains(where: \.isOutdated))
  }
}

extension Settings {
  /// A translation that readers may see: complete in its state, though it may be outdated.
  ///
  /// A blank one is none: its paragraph would stay in the source's language.
  fileprivate func published(_ translation: Translation) -> Translation? {
    translation.state >= complete && translation.target.utf8.contains { $0 > 0x20 }
      ? translation : nil
  }
}

extension SourceText {
  fileprivate func replacing(with targets: [String]) -> String {
    switch field.kind {
    case .text: MarkdownText.replacing(MarkdownText.blocks(of: text), of: text, with: targets)
    default: targets.joined()
    }
  }
}
