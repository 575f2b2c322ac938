import Catalogue
import YAML

/// An entry as a locale file has it.
struct RecordedEntry {
  let key: YAMLNode
  private let sourceNode: YAMLNode?
  /// The translation, as one of the Finnish that is recorded.
  let translation: Translation
  /// The unit that has its id today.
  let unit: Int?

  init(key: YAMLNode, source: YAMLNode?, translation: Translation, unit: Int?) {
    self.key = key
    sourceNode = source
    self.translation = translation
    self.unit = unit
  }

  /// The Finnish that was translated.
  var source: String { sourceNode?.text ?? "" }

  func hasSource(_ text: String) -> Bool { sourceNode?.hasText(text) ?? false }

  /// The id of the `text` field whose block it translates: its own without the number behind.
  var textID: String? {
    let id = key.text
    guard let dot = id.lastIndex(of: "."), Int(id[id.index(after: dot)...]) != nil else {
      return nil
    }
    return String(id[..<dot])
  }

  /// The translation as one of a text of today.
  func translation(of text: String, _ comparison: SourceComparison) -> Translation {
    var translation = translation
    if !hasSource(text) {
      translation.source = source
      translation.isOutdated = !comparison.isSame(source, text)
    }
    return translation
  }
}
