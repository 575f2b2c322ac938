/// A kind of document.
package final class ContentType: Sendable {
  /// As the model has it: `service`.
  package let name: String
  /// The folder below `catalogue/`: `services`.
  package let folder: String
  /// What people call it; the name where the model has no label.
  package let label: String
  package let fields: [Field]
  private let byName: [String: Int]

  package init(name: String, folder: String, label: String? = nil, fields: [Field]) {
    self.name = name
    self.folder = folder
    self.label = label ?? name
    self.fields = fields
    byName = Field.index(fields)
  }

  /// The position of a field.
  package func index(of name: String) -> Int? { byName[name] }

  package func field(_ name: String) -> Field? { byName[name].map { fields[$0] } }

  /// The field that holds the locale policy.
  package var policyField: Int? { fields.firstIndex { $0.kind == .policy } }

  /// The field that names the document above: a single reference to a document of the same type.
  package var parentField: Int? {
    fields.firstIndex { $0.kind == .reference && $0.target == name && !$0.isMany }
  }
}

extension ContentType {
  /// The field that a unit's id names: `description.2`, `stages.arviointi.name`.
  package func field(ofUnit id: String) -> Field? {
    let parts = id.split(separator: ".")
    return parts.first.flatMap { field(String($0)) }?.field(parts.dropFirst())
  }
}

extension Field {
  fileprivate func field(_ path: ArraySlice<Substring>) -> Field? {
    guard kind == .group else { return self }
    let inner = path.dropFirst(isMany ? 1 : 0)
    guard let name = inner.first, let position = index(of: String(name)) else { return nil }
    return fields[position].field(inner.dropFirst())
  }
}
