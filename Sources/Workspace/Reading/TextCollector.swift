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
      for (number, block) in MarkdownText.blocks(of: text).enumerated() {
        let position = Position(node.position(atUTF8Offset: block.range.lowerBound))
        units.append(
          SourceUnit(
            id: "\(id).\(number + 1)", field: field, text: block.text, position: position,
            references: block.references))
      }
    }
    texts.append(
      SourceText(
        id: id, field: field, text: text, position: Position(node.position),
        units: start..<units.count))
  }
}
