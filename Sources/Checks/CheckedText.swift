package import Catalogue
package import Markdown

/// A text as rules see it; belongs to one thread.
package final class CheckedText {
  package let text: String
  /// `line` or `text`.
  package let kind: FieldKind
  /// The labels of its reference links.
  package let references: [String]
  package let traits: TextTraits

  /// The text as words and inline codes, read when a rule first asks for them.
  package private(set) lazy var inline = InlineText(
    parsing: text, as: kind == .text ? .text : .line, references: references)

  package init(_ text: String, _ kind: FieldKind, references: [String] = []) {
    self.text = text
    self.kind = kind
    self.references = references
    traits = TextTraits(of: text)
  }
}

extension CheckedText {
  /// The parts of the text that are words, not markup.
  var prose: [Substring] {
    guard kind == .text else { return [text[...]] }
    return MarkdownText.proseRanges(of: text).map { range in
      let start = text.utf8.index(text.startIndex, offsetBy: range.lowerBound)
      return text[start..<text.utf8.index(start, offsetBy: range.count)]
    }
  }

  /// Its codes of a kind, as they are written.
  func codes(_ kind: InlineCode.Kind) -> [String] {
    inline.codes.filter { $0.kind == kind }.map(\.opening)
  }
}
