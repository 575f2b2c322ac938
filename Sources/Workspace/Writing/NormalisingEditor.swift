import Catalogue
import Languages
import YAML

/// Gathers the values of one file that change.
struct NormalisingEditor {
  typealias Edit = (node: YAMLNode, text: String)

  private let source: TextNormaliser
  private(set) var edits: [Edit] = []

  init(source: Language) { self.source = TextNormaliser(language: source) }

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
    let target = TextNormaliser(language: target)
    for (_, units) in documents.entries {
      for (id, entry) in units.entries {
        lazy var kind = type?.field(ofUnit: id.text)?.kind ?? .text
        edit(entry: entry, kind, target)
      }
    }
  }

  /// Edits the texts of an entry, or of what came in for it.
  private mutating func edit(
    entry: YAMLNode, _ kind: @autoclosure () -> FieldKind, _ target: TextNormaliser
  ) {
    for (name, value) in entry.entries {
      if name.isWord("source") {
        edit(value, kind(), source)
      } else if name.isWord("target") {
        edit(value, kind(), target)
      } else if name.isWord("incoming") {
        for incoming in value.items { edit(entry: incoming, kind(), target) }
      }
    }
  }

  private mutating func edit(
    _ node: YAMLNode, _ kind: @autoclosure () -> FieldKind, _ normaliser: borrowing TextNormaliser
  ) {
    guard node.kind == .scalar, node.withUTF8({ normaliser.mayChange($0) }) else { return }
    let text = node.text
    let normalised = normaliser.normalised(text, kind())
    if !normalised.hasBytes(of: text) { edits.append((node, normalised)) }
  }
}
