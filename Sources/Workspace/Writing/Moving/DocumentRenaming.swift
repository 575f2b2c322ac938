import Catalogue
import YAML

/// Another id for a document: all references to it change, and its slug in locale files.
struct DocumentRenaming: Renaming {
  let type: ContentType
  let old: Name
  let new: Name
  /// Whether documents of its type carry the locale policy.
  let isArea: Bool

  /// A document's id, by its parts.
  struct Name: Sendable {
    let id: String
    /// `services/paihdetyo`.
    let folder: String
    let slug: String
    /// The path in the folder of the type.
    let reference: String

    init(_ id: String, of type: ContentType) {
      self.id = id
      folder = Paths.parent(id)
      slug = Paths.name(id)
      reference = String(id.dropFirst(type.folder.count + 1))
    }

    var file: String { "catalogue/\(id).yaml" }
  }

  func edits(inDocument root: YAMLNode, id: String, of type: ContentType) -> [Edit] {
    references(in: root, type.fields)
  }

  private func references(in node: YAMLNode, _ fields: [Field]) -> [Edit] {
    fields.flatMap { field -> [Edit] in
      guard let value = node[field.name] else { return [] }
      switch field.kind {
      case .group: return value.parts.flatMap { references(in: $0, field.fields) }
      case .reference where field.target == type.name:
        return value.parts.filter { $0.hasText(old.reference) }.map { ($0, new.reference) }
      default: return []
      }
    }
  }

  /// A document that goes to another folder goes to another locale file; see ``SectionMove``.
  func edits(inTranslations documents: YAMLNode, folder: String) -> [Edit] {
    guard folder == old.folder, old.folder == new.folder,
      let (slug, _) = documents.entry(old.slug)
    else { return [] }
    return [(slug, new.slug)]
  }

  func renamed(_ unit: String, of document: String) -> (document: String, unit: String)? {
    document == old.id ? (new.id, unit) : nil
  }

  func edits(inSettings root: YAMLNode) -> [Edit] {
    guard isArea, let area = root["area"], area.hasText(old.reference) else { return [] }
    return [(area, new.reference)]
  }
}
