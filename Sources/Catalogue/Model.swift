/// The content types of a workspace (`catalogue/model.yaml`).
package struct Model: Sendable {
  package let types: [ContentType]
  private let byName: [String: Int]
  private let byFolder: [String: Int]

  package init(types: [ContentType]) {
    self.types = types
    byName = Dictionary(types.enumerated().map { ($1.name, $0) }) { first, _ in first }
    byFolder = Dictionary(types.enumerated().map { ($1.folder, $0) }) { first, _ in first }
  }

  package func type(named name: String) -> ContentType? {
    byName[name].map { types[$0] }
  }

  package func type(inFolder folder: String) -> ContentType? {
    byFolder[folder].map { types[$0] }
  }

  /// The type whose documents carry the locale policy: the one with a field of kind `policy`.
  package var areaType: ContentType? {
    types.first { $0.policyField != nil }
  }
}
