import Catalogue

/// Which documents of a workspace readers may see.
struct PublishedDocuments: Sendable {
  let snapshot: Snapshot
  /// By the type's folder the positions of its documents, in the order of their ids.
  private let positions: [String: [Int]]
  private let hidden: Set<String>

  init(_ snapshot: Snapshot) {
    self.snapshot = snapshot
    let documents = snapshot.documents
    positions = Dictionary(grouping: documents.indices.filter { !documents[$0].isHidden }) {
      documents[$0].type.folder
    }
    hidden = Set(documents.lazy.filter(\.isHidden).map(\.id))
  }

  func positions(of type: ContentType) -> [Int] { positions[type.folder, default: []] }

  /// The id of the document that a reference means; nil where readers may not see it.
  func id(of reference: Scalar, to field: Field) -> String? {
    guard let type = field.target.flatMap(snapshot.model.type(named:)) else { return nil }
    let id = type.folder + "/" + reference.text
    return hidden.contains(id) ? nil : id
  }
}
