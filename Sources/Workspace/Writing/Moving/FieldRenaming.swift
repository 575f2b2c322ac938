import Catalogue
import YAML

/// Another name for a field of a type: in the model, in all documents and in the units' ids.
struct FieldRenaming: Renaming {
  let type: ContentType
  /// The names of the groups that it is in, and its own: `stages`, `name`.
  let path: [String]
  let new: String

  func edits(inDocument root: YAMLNode, id: String, of type: ContentType) -> [Edit] {
    type === self.type ? keys(path[...], in: root) : []
  }

  private func keys(_ path: ArraySlice<String>, in node: YAMLNode) -> [Edit] {
    guard let name = path.first, let (key, value) = node.entry(name) else { return [] }
    if path.count == 1 { return [(key, new)] }
    return value.parts.flatMap { keys(path.dropFirst(), in: $0) }
  }

  func edits(inTranslations documents: YAMLNode, folder: String) -> [Edit] {
    guard isOfType(folder) else { return [] }
    return documents.entries.flatMap { _, units in
      units.entries.compactMap { key, _ in renamed(key.text).map { (key, $0) } }
    }
  }

  func renamed(_ unit: String, of document: String) -> (document: String, unit: String)? {
    isOfType(document) ? renamed(unit).map { (document, $0) } : nil
  }

  /// Whether a path leads into the folder of the type.
  private func isOfType(_ path: String) -> Bool {
    path == type.folder || path.hasPrefix(type.folder + "/")
  }

  /// A unit's id with the new name; nil where the field is not in it.
  private func renamed(_ unit: String) -> String? {
    var parts = unit.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    var (fields, index) = (type.fields, 0)
    for (depth, name) in path.enumerated() {
      guard index < parts.count, parts[index] == name,
        let field = fields.first(where: { $0.name == name })
      else { return nil }
      if depth == path.count - 1 { break }
      index += field.isMany ? 2 : 1
      fields = field.fields
    }
    parts[index] = new
    return parts.joined(separator: ".")
  }

  /// The declaration, and what other fields beside it say of it.
  func edits(inModel root: YAMLNode) -> [Edit] {
    var fields = root["types"]?[type.name]?["fields"]
    for name in path.dropLast() { fields = fields?[name]?["fields"] }
    guard let fields, let name = path.last, let (key, _) = fields.entry(name) else { return [] }
    let mentions = fields.entries.flatMap { _, properties in
      ["differs", "unique"].compactMap { properties[$0] }.filter { $0.hasText(name) }
    }
    return [(key, new)] + mentions.map { ($0, new) }
  }
}
