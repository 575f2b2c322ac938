import Catalogue

/// The locale policy of each area: its own, or that of the nearest area above it that has one.
struct AreaPolicies {
  private var policies: [String: Policy] = [:]
  private let areaType: ContentType?
  private let standard: Policy

  /// Works out the policies; areas that lie in a circle are reported.
  init(
    _ documents: [Document], _ index: DocumentIndex, _ model: Model, _ settings: Settings,
    _ findings: inout [Diagnostic]
  ) {
    areaType = model.areaType
    var ways = WaysUp(index)
    for area in documents where area.type === model.areaType { ways.follow(from: area) }
    policies = ways.policies
    findings += ways.circles
    standard = settings.area.flatMap { ways.policies[$0] } ?? Policy()
    if let area = settings.area, let areaType, !index.mayHold(area, of: areaType.name) {
      findings.append(
        Diagnostic(
          .workspaceFile, file: Loader.settingsFile,
          "'area' names '\(area)', but there is no such area"))
    }
  }

  /// What the areas need that a document refers to, all taken together.
  func policy(of document: Document) -> Policy {
    guard let areaType else { return Policy() }
    if document.type === areaType { return policies[document.reference] ?? Policy() }
    let areas = document.references(to: areaType.name)
    guard !areas.isEmpty else { return standard }
    return areas.reduce(Policy()) { $0.union(policies[$1] ?? Policy()) }
  }
}

/// Goes from areas to those above them, to each area once.
private struct WaysUp {
  private(set) var policies: [String: Policy] = [:]
  private(set) var circles: [Diagnostic] = []
  private let index: DocumentIndex

  init(_ index: DocumentIndex) {
    self.index = index
  }

  mutating func follow(from area: Document) {
    var way: [Document] = []
    var places: [String: Int] = [:]
    var next: Document? = area
    while let current = next, policies[current.reference] == nil {
      if let start = places.updateValue(way.count, forKey: current.reference) {
        return settle(way, circle: way[start...])
      }
      way.append(current)
      next = current.parent.flatMap { index.document($0, of: current.type.name) }
    }
    settle(way, above: next.flatMap { policies[$0.reference] })
  }

  /// In a circle an area takes the policy of the next one round it that has one.
  private mutating func settle(_ way: [Document], circle: ArraySlice<Document>) {
    circles += circle.map(\.circleFinding)
    settle(way, above: circle.lazy.compactMap(\.ownPolicy).first)
  }

  private mutating func settle(_ way: [Document], above policy: Policy?) {
    var nearest = policy ?? Policy()
    for area in way.reversed() {
      nearest = area.ownPolicy ?? nearest
      policies[area.reference] = nearest
    }
  }
}

extension Document {
  fileprivate var ownPolicy: Policy? {
    guard let field = type.policyField, case .policy(let policy) = values[field] else { return nil }
    return policy
  }

  fileprivate var parent: String? { parentScalar?.text }

  private var parentScalar: Scalar? { type.parentField.flatMap { values[$0]?.scalar } }

  fileprivate var circleFinding: Diagnostic {
    Diagnostic(
      .areaCycle, self, parentScalar?.position ?? Position(line: 1, column: 1),
      unit: type.parentField.map { type.fields[$0].name } ?? "",
      "the areas above '\(reference)' lead back to it")
  }
}
