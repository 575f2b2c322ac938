import Catalogue
import YAML

/// Another name for something, wherever in the files the old one stands.
protocol Renaming: Sendable {
  /// In a document.
  func edits(inDocument root: YAMLNode, id: String, of type: ContentType) -> [Edit]

  /// In the translations of a catalogue folder's documents, by their slugs.
  func edits(inTranslations documents: YAMLNode, folder: String) -> [Edit]

  /// The name of a unit with the new one in it; nil where the old one is not.
  func renamed(_ unit: String, of document: String) -> (document: String, unit: String)?

  /// In kielipolku.yaml.
  func edits(inSettings root: YAMLNode) -> [Edit]

  /// In model.yaml.
  func edits(inModel root: YAMLNode) -> [Edit]
}

extension Renaming {
  /// A scalar, and its text to be.
  typealias Edit = (node: YAMLNode, text: String)

  func edits(inSettings root: YAMLNode) -> [Edit] { [] }
  func edits(inModel root: YAMLNode) -> [Edit] { [] }
}

extension YAMLNode {
  /// The pair with a key.
  func entry(_ key: String) -> (key: YAMLNode, value: YAMLNode)? {
    entries.first { $0.key.hasText(key) }
  }

  /// What a field's value consists of: the items of a list, or itself.
  var parts: [YAMLNode] { kind == .sequence ? Array(items) : [self] }
}
