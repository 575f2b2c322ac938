package import Catalogue
package import Languages
package import Markdown

/// A text as rules see it; belongs to one thread.
package final class CheckedText {
  package let text: String
  /// The field that it is a text of, with its limit, kind and label; of a `text` field it is one
  /// block.
  package let field: Field
  package let locale: CheckedLocale
  /// The labels of its reference links.
  package let references: [String]
  /// The Finnish that it was translated from; nil of the Finnish itself.
  package let source: String?
  package let traits: TextTraits

  /// The text as words and inline codes, read when a rule first asks for them.
  package private(set) lazy var inline = InlineText(
    parsing: text, as: kind == .text ? .text : .line, references: references)

  /// The parts of the text that are words, not markup, as UTF-8 offsets in order.
  package private(set) lazy var proseRanges =
    kind == .text
    ? MarkdownText.proseRanges(of: text) : TextScanner.gaps(in: Array(text.utf8)[...])

  /// Its words, markup or not, as UTF-8 offsets in order.
  package private(set) lazy var words = WordScan.words(in: text.utf8Span.span)

  package init(
    _ text: String, of field: Field, in locale: CheckedLocale, references: [String] = [],
    translating source: String? = nil
  ) {
    self.text = text
    self.field = field
    self.locale = locale
    self.references = references
    self.source = source
    traits = locale.traits(of: text)
  }
}

extension CheckedText {
  /// `line` or `text`.
  package var kind: FieldKind { field.kind }

  /// What is known of its language; nil where that is nothing.
  package var language: Language? { locale.language }

  /// Whether it is what editors wrote, and not a translation.
  package var isSource: Bool { locale.isSource }

  /// The parts of the text that are words, not markup.
  package var prose: [Substring] { proseRanges.map(part) }

  /// The part of the text at a range of UTF-8 offsets.
  package func part(_ range: Range<Int>) -> Substring {
    let utf8 = text.utf8
    let start = utf8.index(text.startIndex, offsetBy: range.lowerBound)
    return text[start..<utf8.index(start, offsetBy: range.count)]
  }

  /// The UTF-8 offsets of a part of the text.
  package func range(of part: Substring) -> Range<Int> {
    let start = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return start..<start + part.utf8.count
  }

  /// Whether a range lies in words, not markup.
  func isProse(_ range: Range<Int>) -> Bool {
    // The ranges are in order: a hostile text has tens of thousands.
    var (low, high) = (0, proseRanges.count)
    while low < high {
      let middle = (low + high) / 2
      if proseRanges[middle].upperBound < range.upperBound {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low < proseRanges.count && proseRanges[low].lowerBound <= range.lowerBound
  }

  /// Its codes of a kind, as they are written.
  func codes(_ kind: InlineCode.Kind) -> [String] {
    inline.codes.filter { $0.kind == kind }.map(\.opening)
  }
}
