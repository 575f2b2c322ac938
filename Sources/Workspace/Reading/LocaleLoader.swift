import Catalogue
import Languages
import YAML

/// Reads the translations of all locales.
struct LocaleLoader: Sendable {
  private let files: Loader
  private let documents: [Document]
  private let broken: Set<String>
  private let settings: Settings
  private let positions: [String: Int]
  private let comparison: SourceComparison

  /// Takes the documents, and the ids of those that could not be read in whole.
  init(files: Loader, documents: [Document], broken: Set<String>, settings: Settings) {
    self.files = files
    self.documents = documents
    self.broken = broken
    self.settings = settings
    positions = Dictionary(documents.enumerated().map { ($1.id, $0) }) { first, _ in first }
    comparison = SourceComparison(language: .source(settings.source))
  }

  /// The translations by position of the locale, then of the document.
  func load(_ paths: [String], _ findings: inout [Diagnostic]) -> [[DocumentTranslations]] {
    let none = Array(repeating: DocumentTranslations(), count: documents.count)
    var translations = Array(repeating: none, count: settings.locales.count)
    let places = known(paths.compactMap(LocalePath.init), &findings)
    let results = Parallel.map(places, chunk: 1) { read($0) }
    for (place, result) in zip(places, results) {
      findings += result.findings
      guard let locale = settings.index(of: place.locale) else { continue }
      for (document, found) in result.translations { translations[locale][document] = found }
    }
    return translations
  }

  private func known(
    _ places: [LocalePath], _ findings: inout [Diagnostic]
  ) -> [LocalePath] {
    var unknown: Set<String> = []
    for place in places where settings.index(of: place.locale) == nil {
      guard unknown.insert(place.locale).inserted else { continue }
      findings.append(
        Diagnostic(
          .localeFile, file: place.file, "'\(place.locale)' is no target locale of the workspace"))
    }
    return places.filter { !unknown.contains($0.locale) }
  }

  private func read(_ place: LocalePath) -> LocaleReader.Result {
    switch files.yaml(place.file) {
    case .unreadable(let finding):
      LocaleReader.Result(translations: [:], findings: [finding])
    case .read(let yaml):
      LocaleReader.read(yaml, file: place.file, locale: place.locale, comparison: comparison) {
        slug in subject("\(place.folder)/\(slug)")
      }
    }
  }

  private func subject(_ id: String) -> LocaleReader.Subject {
    let isBroken = broken.contains(id)
    guard let position = positions[id] else { return isBroken ? .unread : .unknown }
    return .document(position, documents[position], isWhole: !isBroken)
  }
}

/// Where the translations of a catalogue folder lie.
private struct LocalePath: Sendable {
  /// Relative to the workspace: `locales/se/services/paihdetyo.yaml`.
  let file: String
  let locale: String
  /// The folder below `catalogue/`: `services/paihdetyo`.
  let folder: String

  /// Nil for a record of a handoff.
  init?(_ file: String) {
    let parts = file.split(separator: "/", maxSplits: 2)
    guard parts.count > 1, parts[1] != "handoffs" else { return nil }
    self.file = file
    locale = String(parts[1]).withoutEnding
    folder = parts.count > 2 ? String(parts[2]).withoutEnding : ""
  }
}
