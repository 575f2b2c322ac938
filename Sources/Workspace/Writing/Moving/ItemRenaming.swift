import Catalogue
import YAML

/// Another id for an item of a group, and for the units in it.
struct ItemRenaming: Renaming {
  /// The document.
  let document: String
  /// Fields and ids of items by turns, the item's own id last: `stages`, `arviointi`.
  let path: [String]
  let new: String

  func edits(inDocument root: YAMLNode, id: String, of type: ContentType) -> [Edit] {
    guard id == document, let item = Self.item(path[...], in: root, type.fields),
      let node = item["id"]
    else { return [] }
    return [(node, new)]
  }

  func edits(inTranslations documents: YAMLNode, folder: String) -> [Edit] {
    guard folder == Paths.parent(document), let units = documents[Paths.name(document)] else {
      return []
    }
    return units.entries.compactMap { key, _ in
      renamed(key.text, of: document).map { (key, $0.unit) }
    }
  }

  func renamed(_ unit: String, of document: String) -> (document: String, unit: String)? {
    let before = path.joined(separator: ".") + "."
    guard document == self.document, unit.hasPrefix(before) else { return nil }
    let after = (path.dropLast() + [new]).joined(separator: ".") + "."
    return (document, after + unit.dropFirst(before.count))
  }

  /// The item that a path leads to; nil where it leads to none.
  static func item(
    _ path: ArraySlice<String>, in node: YAMLNode, _ fields: [Field]
  ) -> YAMLNode? {
    guard let name = path.first, let field = fields.first(where: { $0.name == name }),
      field.kind == .group, let value = node[name]
    else { return nil }
    guard field.isMany else { return item(path.dropFirst(), in: value, field.fields) }
    guard let id = path.dropFirst().first,
      let item = value.parts.first(where: { $0["id"]?.hasText(id) ?? false })
    else { return nil }
    let rest = path.dropFirst(2)
    return rest.isEmpty ? item : self.item(rest, in: item, field.fields)
  }
}
