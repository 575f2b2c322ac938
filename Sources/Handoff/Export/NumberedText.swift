import Catalogue
import Markdown
import XLIFF

/// A text of a unit with its inline codes, numbered so that the same code has the same number in
/// source and target.
struct NumberedText {
  private let text: InlineText
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

  /// The text as content of XLIFF.
  func nodes(_ codes: inout some CodeNodes) -> [Node] {
    var open: [[Node]] = [[]]
    for part in text.parts {
      switch part {
      case .text(let words): open[open.count - 1].append(.text(words))
      case .code(let index):
        open[open.count - 1] += codes.nodes(of: text.codes[index], number: numbers[index])
      case .opening: open.append([])
      case .closing(let index):
        guard let content = open.popLast() else { continue }
        open[open.count - 1] += codes.nodes(
          of: text.codes[index], number: numbers[index], around: content)
      }
    }
    return Array(open.joined())
  }
}

/// Makes nodes of inline codes, as a version of XLIFF has them.
protocol CodeNodes {
  /// The nodes of a code that stands alone.
  mutating func nodes(of code: Markdown.InlineCode, number: Int) -> [Node]

  /// The nodes of a code with what is in it.
  mutating func nodes(of code: Markdown.InlineCode, number: Int, around content: [Node]) -> [Node]
}

extension SourceUnit {
  fileprivate func inline(_ text: String) -> InlineText {
    InlineText(parsing: text, as: field.kind == .text ? .text : .line, references: references)
  }
}
