/// The stretches of text of a unit or match that can be referred to.
struct Spans {
  private let all: Set<ExactID>
  private let targets: Set<ExactID>
  private let unit: String?
  private let file: String?

  init(of context: UnitContext) {
    let parts = context.parts.map(\.element) + context.source.map(\.element)
    targets = Set(context.target.compactMap(\.id).map(ExactID.init))
    all = targets.union(parts.compactMap { $0["id"].map(ExactID.init) })
    unit = context.unit.id
    file = context.surroundings.scope.file
  }

  /// Whether a fragment identifier names one of them: a segment, an ignorable or an inline element.
  func contains(_ fragment: FragmentIdentifier) -> Bool {
    guard let leaf = fragment.leaf, fragment.isInside(unit: unit, of: file) else { return false }
    switch leaf.prefix {
    case nil: return all.contains(ExactID(leaf.id))
    case "t": return targets.contains(ExactID(leaf.id))
    default: return false
    }
  }
}
