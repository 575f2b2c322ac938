import Catalogue

/// The locale policy of each area, its own or that of the nearest area above it.
struct AreaPolicies {
  private var policies: [String: Policy] = [:]
  private let areaType: ContentType?
  private let standard: Policy

  /// Works out the policies; areas that lie in a circle are reported and have none from above.
  init(
    _ documents: [Document], _ index: DocumentIndex, _ settings: Settings,
    _ findings: inout [Diagnostic]
  ) {
    areaType = documents.first { $0.type.policyField != nil }?.type
    var policies: [String: Policy] = [:]
    for area in documents where area.type.policyField != nil {
      let chain = Chain(from: area, index)
      policies[area.reference] = chain.policy
      if chain.isCircle { findings.append(chain.finding) }
    }
    self.policies = policies
    standard = settings.area.flatMap { policies[$0] } ?? Policy()
    if let area = settings.area, !documents.isEmpty, policies[area] == nil {
      findings.append(
        Diagnostic(
          .workspaceFile, file: Loader.settingsFile, "'area' names '\(area)', but there is no such area"))
    }
  }

  /// What the areas need that a document refers to, all taken together.
  func policy(of document: Document) -> Policy {
    guard let areaType else { return standard }
    if document.type === areaType { return policies[document.reference] ?? Policy() }
    let areas = document.references(to: areaType.name)
    guard !areas.isEmpty else { return standard }
    return areas.reduce(Policy()) { $0.union(policies[$1] ?? Policy()) }
  }
}

/// An area and all those above it.
private struct Chain {
  private let area: Document
  private(set) var policy = Policy()
  private(set) var isCircle = false

  init(from area: Document, _ index: DocumentIndex) {
    self.area = area
    var seen: Set<String> = []
    var next: Document? = area
    var nearest: Policy?
    while let current = next, seen.insert(current.id).inserted {
      nearest = nearest ?? current.ownPolicy
      next = current.parent.flatMap { index.document($0, of: current.type.name) }
    }
    policy = nearest ?? Policy()
    isCircle = next?.id == area.id
  }

  var finding: Diagnostic {
    Diagnostic(
      .areaCycle, area, area.parentPosition, unit: "parent",
      "the areas above '\(area.reference)' lead back to it")
  }
}

extension Document {
  fileprivate var ownPolicy: Policy? {
    guard let field = type.policyField, case .policy(let policy) = values[field] else { return nil }
    return policy
  }

  fileprivate var parent: String? {
    type.parentField.flatMap { values[$0]?.scalar?.text }
  }

  fileprivate var parentPosition: Position {
    type.parentField.flatMap { values[$0]?.scalar?.position } ?? Position(line: 1, column: 1)
  }
}
