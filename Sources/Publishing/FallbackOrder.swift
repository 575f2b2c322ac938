import Catalogue

/// The languages in which readers of a locale may get a text, the best first.
struct FallbackOrder: Sendable {
  /// Positions in the settings' locales; behind them stands the source, which has every text.
  let targets: [Int]

  init(_ locale: String, _ settings: Settings) {
    let languages = [locale] + settings.fallback[locale, default: []]
    targets = languages.prefix { $0 != settings.source }.compactMap(settings.index)
  }
}
