import Catalogue
import Languages
import Markdown

/// Puts the safe fixes to a text of a field: letters, and white space.
struct TextNormaliser: Sendable {
  let language: Language

  /// The text as it should be; itself where it is.
  func normalised(_ text: String, _ kind: FieldKind) -> String {
    kind == .text ? markdown(text) : language.normalised(text).tidiedSpaces
  }

  /// Only prose is touched: code, addresses, HTML and the spaces that markup is made of stay.
  private func markdown(_ text: String) -> String {
    guard mayChange(text) else { return text }
    let utf8 = text.utf8
    var result = ""
    var end = utf8.startIndex
    for range in MarkdownText.proseRanges(of: text) {
      let start = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
      let next = utf8.index(utf8.startIndex, offsetBy: range.upperBound)
      result += text[end..<start]
      result += language.normalised(String(text[start..<next])).singleSpaced
      end = next
    }
    return result + text[end...]
  }

  private func mayChange(_ text: String) -> Bool {
    language.normalisation(of: text) != nil || text.singleSpaced != text
  }
}
