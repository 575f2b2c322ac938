import Catalogue

/// How an export is split into several files.
package enum Split: String, Sendable, CaseIterable {
  /// A file a document.
  case document
  /// A file a type.
  case type

  /// Documents that go into one file together, each with the name of the file.
  func parts<Item>(
    of items: [Item], _ document: (Item) -> Catalogue.Document
  ) -> [(name: String, items: [Item])] {
    var parts: [(name: String, items: [Item])] = []
    var positions: [String: Int] = [:]
    for item in items {
      let name = name(for: document(item))
      if let position = positions[name] {
        parts[position].items.append(item)
      } else {
        positions[name] = parts.count
        parts.append((name, [item]))
      }
    }
    return parts
  }

  /// Made of slugs and dots: `services.paihdetyo.avopalvelu`.
  private func name(for document: Catalogue.Document) -> String {
    switch self {
    case .document: document.dottedID
    case .type: document.type.folder
    }
  }
}
