import Catalogue
import Markdown
import XLIFF

/// A text of a unit with its inline codes, numbered so that the same code has the same number in
/// source and target.
struct NumberedText {
  let text: InlineText
  private let numbers: [Int]

  /// Reads both sides of a unit.
  static func sides(
    _ source: String, _ target: String?, of unit: SourceUnit
  ) -> (source: NumberedText, target: NumberedText?) {
    let source = unit.inline(source)
    let target = target.map(unit.inline)
    let numbers = CodeNumbers(source: source.codes)
    return (
      NumberedText(text: source, numbers: numbers.own),
      target.map { NumberedText(text: $0, numbers: numbers.numbers(for: $0.codes)) }
    )
  }

  /// Puts the text into an element.
  func write(to element: inout ElementBuilder, _ codes: some CodeWriter) {
    var parts = text.parts[...]
    write(&parts, to: &element, codes)
  }

  /// Writes parts up to the end of the code that they are in; as deep as codes lie in each other.
  private func write(
    _ parts: inout ArraySlice<InlineText.Part>, to element: inout ElementBuilder,
    _ codes: some CodeWriter
  ) {
    while let part = parts.popFirst() {
      switch part {
      case .text(let words): element.append(words)
      case .code(let index):
        codes.write(text.codes[index], number: numbers[index], to: &element)
      case .opening(let index):
        codes.write(text.codes[index], number: numbers[index], to: &element) { inside in
          write(&parts, to: &inside, codes)
        }
      case .closing: return
      }
    }
  }
}

/// Writes inline codes as a version of XLIFF has them.
protocol CodeWriter {
  /// Adds a code that stands alone.
  func write(_ code: Markdown.InlineCode, number: Int, to element: inout ElementBuilder)

  /// Adds a code with what is in it.
  func write(
    _ code: Markdown.InlineCode, number: Int, to element: inout ElementBuilder,
    around content: (inout ElementBuilder) -> Void)
}

extension SourceUnit {
  /// How its texts are read.
  var markup: InlineText.Markup { field.kind == .text ? .text : .line }

  /// A text of the unit, in whatever language, with its codes.
  func inline(_ text: String) -> InlineText {
    InlineText(parsing: text, as: markup, references: references)
  }
}
