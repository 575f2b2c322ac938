import Catalogue
import Languages
import YAML

/// Gathers the values of one file that change.
struct NormalisingEditor {
  typealias Edit = (node: YAMLNode, text: String)

  let source: Language
  private(set) var edits: [Edit] = []

  init(source: Language) { self.source = source }

  mutating func edit(_ node: YAMLNode, _ fields: [Field]) {
    for field in fields {
      guard let value = node[field.name] else { continue }
      for value in value.kind == .sequence ? Array(value.items) : [value] {
        switch field.kind {
        case .group: edit(value, field.fields)
        case .line, .text: edit(value, field.kind, source)
        default: break
        }
      }
    }
  }

  mutating func edit(translations root: YAMLNode, of type: ContentType?, into target: Language) {
    guard root["format"]?.hasText(FileReader.format) == true, let documents = root["documents"]
    else { return }
    for (_, units) in documents.entries {
      for (id, entry) in units.entries {
        lazy var kind = type?.field(ofUnit: id.text)?.kind ?? .text
        edit(entry["source"], kind, source)
        edit(entry["target"], kind, target)
        for incoming in entry["incoming"].map({ Array($0.items) }) ?? [] {
          edit(incoming["source"], kind, source)
          edit(incoming["target"], kind, target)
        }
      }
    }
  }

  private mutating func edit(
    _ node: YAMLNode?, _ kind: @autoclosure () -> FieldKind, _ language: Language
  ) {
    let normaliser = TextNormaliser(language: language)
    guard let node, node.kind == .scalar, node.withUTF8(normaliser.mayChange) else { return }
    let text = node.text
    let normalised = normaliser.normalised(text, kind())
    if !normalised.utf8.elementsEqual(text.utf8) { edits.append((node, normalised)) }
  }
}
