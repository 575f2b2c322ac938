/// A text with each unit's Finnish replaced by its target.
///
/// It is measured once all its units are translated: before that it mixes languages.
package struct TranslatedText {
  private let text: String
  private let sources: [String]
  private let targets: [String]

  /// Takes the targets by the positions of their units; nil where a unit has none.
  package init?(_ text: SourceText, of document: Document, target: (_ unit: Int) -> String?) {
    let found = text.units.compactMap(target).filter { !$0.isEmpty }
    guard found.count == text.units.count else { return nil }
    self.text = text.text
    sources = text.units.map { document.units[$0].text }
    targets = found
  }

  /// Its length where it is over a limit.
  package func length(over limit: Int) -> Int? {
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
