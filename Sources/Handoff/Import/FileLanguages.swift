import Catalogue
import XLIFF

/// The languages that a delivered file says it is in, and the locale that this means.
struct FileLanguages {
  private let settings: Settings
  /// The position in the workspace's list.
  private(set) var locale: Int?

  init(_ settings: Settings) { self.settings = settings }

  /// Takes the element that says them: `xliff` of 2.x, `file` of 1.2; another says nothing.
  mutating func take(_ element: Element) throws(ImportReport.Refusal) {
    guard let (source, target) = Self.languages(of: element) else { return }
    guard let source, let target else {
      throw ImportReport.Refusal("the file does not say its languages", at: element)
    }
    guard Self.means(source, settings.source) else {
      throw ImportReport.Refusal(
        "its source language is '\(source)', that of the workspace '\(settings.source)'",
        at: element)
    }
    guard let found = settings.locales.firstIndex(where: { Self.means(target, $0) }) else {
      throw ImportReport.Refusal(
        "its target language '\(target)' is none of the workspace", at: element)
    }
    guard locale == nil || locale == found else {
      throw ImportReport.Refusal("its files have different target languages", at: element)
    }
    locale = found
  }

  private static func languages(of element: Element) -> (source: String?, target: String?)? {
    switch element.name {
    case .core("xliff"): (element["srcLang"], element["trgLang"])
    case .v12("file"): (element["source-language"], element["target-language"])
    default: nil
    }
  }

  /// Whether a tag is that of a locale, perhaps with a region that a tool has put in.
  private static func means(_ tag: String, _ locale: String) -> Bool {
    tag.split(whereSeparator: { $0 == "-" || $0 == "_" }).first?.lowercased() == locale
  }
}

extension ImportReport.Refusal {
  init(_ message: String, at element: Element) {
    self.init(
      message, line: element.place.map { Int($0.line) },
      column: element.place.map { Int($0.column) })
  }
}
