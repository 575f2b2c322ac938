package import Catalogue
package import Languages
import Markdown

/// Puts the safe fixes to a text of a field: letters, and white space.
package struct TextNormaliser: Sendable {
  let language: Language

  package init(language: Language) { self.language = language }

  /// The text as it should be; itself where it is.
  ///
  /// What stands where one line should, and is not one, is left to a person.
  package func normalised(_ text: String, _ kind: FieldKind) -> String {
    if kind == .text { return markdown(text) }
    return ScalarKinds.isLine(text) ? line(text) : text
  }

  /// Whether a text with these bytes, of any kind of field, may not be as it should be.
  func mayChange(_ text: Span<UInt8>) -> Bool {
    text.mayHaveLooseSpaces || language.mayNormalise(text)
  }

  private func line(_ text: String) -> String {
    language.normalised(text).tidiedSpaces
  }

  /// Only prose is touched: code, addresses, HTML and the spaces that markup is made of stay.
  private func markdown(_ text: String) -> String {
    let fixed = language.normalised(text).singleSpaced
    if fixed.hasBytes(of: text) || MarkdownText.isPlainProse(text.utf8Span.span) { return fixed }
    var text = text
    // A fix can make prose of what was none, which then has fixes of its own.
    for _ in 0..<Self.mostRounds where mayChange(text) { text = proseFixed(text) }
    return text
  }

  /// Hardly any text needs a second round.
  private static let mostRounds = 4

  private func proseFixed(_ text: String) -> String {
    let changes = MarkdownText.proseRanges(of: text).compactMap { change($0, in: text) }
    let result = text.replacing(changes)
    if changes.isEmpty || hasSameBlocks(text, result) { return result }
    // A fix would make markup, as a space does behind `#`, or unmake it: find which, last first, so
    // that the others keep their places.
    return changes.suffix(Self.mostTrials).reversed().reduce(text) { text, change in
      let result = text.replacing([change])
      return hasSameBlocks(text, result) ? result : text
    }
  }

  /// So many changes are tried one by one, so that no text takes long.
  private static let mostTrials = 64

  private func mayChange(_ text: String) -> Bool {
    text.utf8Span.span.hasDoubledSpace || language.normalisation(of: text) != nil
  }

  private func change(_ range: Range<Int>, in text: String) -> TextChange? {
    let old = text.slice(range)
    let new = language.normalised(old).singleSpaced
    return new.hasBytes(of: old) ? nil : TextChange(range: range, text: new)
  }

  /// Whether two texts have the same units but for the fixes.
  private func hasSameBlocks(_ left: String, _ right: String) -> Bool {
    let comparison = SourceComparison(language: language)
    return MarkdownText.blocks(of: left).elementsEqual(MarkdownText.blocks(of: right)) {
      $0.kind == $1.kind && comparison.isSame($0.text, $1.text)
    }
  }
}

/// Another text for a range of UTF-8 offsets.
private struct TextChange {
  let range: Range<Int>
  let text: String
}

extension String {
  fileprivate func slice(_ range: Range<Int>) -> String {
    String(decoding: utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// The text with changes in the order of their ranges.
  fileprivate func replacing(_ changes: [TextChange]) -> String {
    var result: [UInt8] = []
    var end = utf8.startIndex
    for change in changes {
      let start = utf8.index(utf8.startIndex, offsetBy: change.range.lowerBound)
      result += utf8[end..<start]
      result += change.text.utf8
      end = utf8.index(start, offsetBy: change.range.count)
    }
    return String(decoding: result + utf8[end...], as: UTF8.self)
  }
}
