import Catalogue

/// Finds documents by what references say.
struct DocumentIndex {
  private let documents: [String: Document]
  private let unread: Set<String>
  private let model: Model

  /// Takes the documents, and the ids of those that are there and could not be read.
  init(_ documents: [Document], unread: Set<String>, _ model: Model) {
    self.documents = Dictionary(documents.map { ($0.id, $0) }) { first, _ in first }
    self.unread = unread
    self.model = model
  }

  func document(_ reference: String, of type: String) -> Document? {
    id(reference, type).flatMap { documents[$0] }
  }

  /// Whether a reference leads to a document, or nobody can tell: the document could not be read, or
  /// the model does not know the type, which is reported once in its own file.
  func mayHold(_ reference: String, of type: String) -> Bool {
    guard let id = id(reference, type) else { return true }
    return documents[id] != nil || unread.contains(id)
  }

  private func id(_ reference: String, _ type: String) -> String? {
    model.type(named: type).map { "\($0.folder)/\(reference)" }
  }
}
