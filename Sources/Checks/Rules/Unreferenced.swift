package import Catalogue

/// No document refers to one of a type that others refer to.
package struct Unreferenced: WorkspaceRule {
  package init() {}

  package let description = RuleDescription(
    id: "unreferenced", severity: .note,
    summary: "No document refers to this one.",
    explanation:
      "Types that documents of another type may refer to, such as channels or areas, are mostly "
      + "reached from there; one that nothing refers to may be left over, or the reference forgotten. "
      + "Nothing is said of types that no other type refers to.",
    bad: "catalogue/channels/vanha-numero.yaml, which no service names",
    good: "channels: [vanha-numero]   # in a service")

  /// A document that another refers to.
  package struct Reference: Hashable, Sendable {
    let type: String
    let path: String
  }

  package func evidence(in document: CheckedDocument) -> [Reference] {
    var found: Set<Reference> = []
    let document = document.document
    document.forEachValue { field, value in
      guard field.kind == .reference, let type = field.target else { return }
      for scalar in value.scalars { found.insert(Reference(type: type, path: scalar.text)) }
    }
    found.remove(Reference(type: document.type.name, path: document.reference))
    return Array(found)
  }

  package func check(
    _ evidence: [Reference], in documents: [CheckedDocument], _ report: inout Report
  ) {
    guard let snapshot = documents.first?.snapshot else { return }
    var references = Set(evidence)
    if let area = snapshot.settings.area, let type = snapshot.model.areaType {
      references.insert(Reference(type: type.name, path: area))
    }
    let types = snapshot.model.typesReferredToByOthers
    for checked in documents {
      let document = checked.document
      let reference = Reference(type: document.type.name, path: document.reference)
      guard types.contains(document.type.name), !references.contains(reference) else { continue }
      report.add(
        self, "no document refers to '\(document.id)'",
        about: checked.whole)
    }
  }
}

extension Model {
  /// The names of the types that a field of another type points to.
  fileprivate var typesReferredToByOthers: Set<String> {
    var found: Set<String> = []
    func visit(_ fields: [Field], of type: ContentType) {
      for field in fields {
        if let target = field.target, target != type.name { found.insert(target) }
        visit(field.fields, of: type)
      }
    }
    for type in types { visit(type.fields, of: type) }
    return found
  }
}
