import Catalogue

extension Snapshot {
  /// What it takes to rename something, told by how the names are written.
  func renaming(from old: String, to new: String) throws(Mover.Refusal) -> any Renaming {
    guard old != new else { throw Mover.Refusal(.taken, "'\(new)' is its name already") }
    if old.contains("#") || new.contains("#") { return try itemRenaming(old, new) }
    if old.contains("/") || new.contains("/") { return try documentRenaming(old, new) }
    return try fieldRenaming(old, new)
  }

  private func documentRenaming(
    _ old: String, _ new: String
  ) throws(Mover.Refusal) -> DocumentRenaming {
    guard let document = document(old) else {
      throw .init(.notFound, "there is no document '\(old)'")
    }
    guard Paths.areSlugs(new) else {
      throw .init(.badName, "'\(new)' is no id: names are made of a–z, 0–9 and hyphens")
    }
    guard new.hasPrefix(document.type.folder + "/") else {
      throw .init(.unlike, "a \(document.type.name) lies in \(document.type.folder)/")
    }
    let isTaken =
      index(of: new) != nil || brokenFiles.contains("catalogue/\(new).yaml")
      || diagnostics.contains { $0.isOrphan(new) }
    if isTaken { throw .init(.taken, "'\(new)' is there already, or translations of it are") }
    return DocumentRenaming(
      type: document.type, old: .init(old, of: document.type), new: .init(new, of: document.type),
      isArea: document.type === model.areaType)
  }

  private func itemRenaming(_ old: String, _ new: String) throws(Mover.Refusal) -> ItemRenaming {
    let (from, to) = (ItemName(old), ItemName(new))
    guard let document = document(from.document), let id = from.path.last,
      let siblings = document.siblings(of: from.path), siblings.contains(id)
    else { throw .init(.notFound, "there is no item '\(old)'") }
    guard from.document == to.document, from.path.dropLast() == to.path.dropLast(),
      let name = to.path.last
    else { throw .init(.unlike, "an item keeps its document and its group") }
    guard Paths.isSlug(name) else {
      throw .init(.badName, "'\(name)' is no id: names are made of a–z, 0–9 and hyphens")
    }
    if siblings.contains(name) { throw .init(.taken, "'\(new)' is there already") }
    return ItemRenaming(document: from.document, path: from.path, new: name)
  }

  private func fieldRenaming(_ old: String, _ new: String) throws(Mover.Refusal) -> FieldRenaming {
    let (from, to) = (old.dotted, new.dotted)
    guard let name = from.first, let type = model.type(named: name),
      let siblings = type.siblings(ofField: Array(from.dropFirst())), let field = from.last,
      siblings.contains(field)
    else { throw .init(.notFound, "there is no document, item or field '\(old)'") }
    guard from.dropLast() == to.dropLast(), let name = to.last else {
      throw .init(.unlike, "a field keeps its type and its group")
    }
    guard Paths.isSlug(name), name != "id" else {
      throw .init(.badName, "'\(name)' is no name: names are made of a–z, 0–9 and hyphens")
    }
    if siblings.contains(name) { throw .init(.taken, "'\(new)' is there already") }
    return FieldRenaming(type: type, path: Array(from.dropFirst()), new: name)
  }
}

/// An item as the command line names it: `services/a#stages.arviointi`.
private struct ItemName {
  let document: String
  let path: [String]

  init(_ name: String) {
    let parts = name.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    document = String(parts[0])
    path = parts.count > 1 ? String(parts[1]).dotted : []
  }
}

extension String {
  fileprivate var dotted: [String] {
    split(separator: ".", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Diagnostic {
  /// Whether it tells of translations of a document that is not there.
  fileprivate func isOrphan(_ id: String) -> Bool {
    rule == LoadRule.orphan.rawValue && document == nil
      && place.file.localeFolder == Paths.parent(id) && message.contains("'\(Paths.name(id))'")
  }
}

extension Document {
  /// The ids of the items beside the one that a path leads to, itself included.
  fileprivate func siblings(of path: [String]) -> Set<String>? {
    Self.siblings(of: path[...], type.fields, values)
  }

  private static func siblings(
    of path: ArraySlice<String>, _ fields: [Field], _ values: [Value?]
  ) -> Set<String>? {
    guard let position = fields.firstIndex(where: { $0.name == path.first }),
      case .items(let items) = values[position]
    else { return nil }
    let field = fields[position]
    let rest = path.dropFirst(field.isMany ? 2 : 1)
    if field.isMany, rest.isEmpty { return path.count == 2 ? Set(items.map(\.id)) : nil }
    let item = field.isMany ? items.first { $0.id == path.dropFirst().first } : items.first
    return item.flatMap { siblings(of: rest, field.fields, $0.values) }
  }
}

extension ContentType {
  /// The names of the fields beside the one that a path of groups leads to, itself included.
  fileprivate func siblings(ofField path: [String]) -> Set<String>? {
    var fields = fields
    for name in path.dropLast() {
      guard let group = fields.first(where: { $0.name == name }), group.kind == .group else {
        return nil
      }
      fields = group.fields
    }
    return path.isEmpty ? nil : Set(fields.map(\.name))
  }
}
