import Catalogue
import Markdown
import YAML

/// Gathers the translatable texts of a document and cuts them into units.
struct TextCollector {
  private(set) var texts: [SourceText] = []
  private(set) var units: [SourceUnit] = []

  mutating func add(_ text: String, of field: Field, id: String, _ node: YAMLNode) {
    guard field.isTranslated else { return }
    let start = units.count
    if field.kind == .line {
      let position = Position(node.position)
      units.append(SourceUnit(id: id, field: field, text: text, position: position))
    } else {
      let blocks = MarkdownText.blocks(of: text)
      let positions = node.positions(atUTF8Offsets: blocks.map(\.range.lowerBound))
      for (number, (block, position)) in zip(blocks, positions).enumerated() {
        units.append(
          SourceUnit(
            id: "\(id).\(number + 1)", field: field, text: block.text,
            position: Position(position), references: block.references))
      }
    }
    texts.append(
      SourceText(
        id: id, field: field, text: text, position: Position(node.position),
        units: start..<units.count))
  }
}
