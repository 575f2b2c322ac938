extension Rule {
  static let fragmentTarget = Rule(
    "fragment-target", section: "3", "What a fragment identifier names is there.")
}

/// What a document's fragment identifiers may name, and which of them must still be found.
struct References {
  private var anchors: [Int] = []
  private var pending: [Pending] = []

  /// A reference to what may come later.
  private struct Pending {
    let rule: Rule
    let place: Place
    let message: String
    /// One of these paths must be there.
    let paths: [Fingerprint]
  }
}

extension References {
  /// Notes that there is something at a path.
  mutating func add(_ path: Fingerprint) { anchors.append(path.number) }

  /// Takes a reference to one of some paths.
  mutating func require(
    _ paths: [Fingerprint], _ rule: Rule, at element: Element, _ message: String
  ) {
    pending.append(
      Pending(rule: rule, place: element.record.place, message: message, paths: paths))
  }

  /// Takes a fragment identifier, read in a scope.
  mutating func require(_ fragment: FragmentIdentifier, in scope: Scope, at element: Element) {
    for paths in fragment.paths(in: scope) {
      require(paths, .fragmentTarget, at: element, "there is nothing at ‘#\(fragment.text)’")
    }
  }

  /// Reports the references to what is not there, when all has been seen.
  mutating func end(into findings: inout Findings) {
    guard !pending.isEmpty else { return }
    let known = Set(anchors)
    for reference in pending where !reference.paths.contains(where: { known.contains($0.number) }) {
      findings.add(reference.rule, at: reference.place, reference.message)
    }
    self = References()
  }
}

extension FragmentIdentifier {
  /// The paths that it names: of each step, one must be there.
  fileprivate func paths(in scope: Scope) -> [[Fingerprint]] {
    let file = Fingerprint.document.file(self.file ?? scope.file ?? "")
    let group = self.group.map(file.group)
    let unit = self.unit.map(file.unit)
    let steps = [self.file.map { _ in file }, group, unit].compactMap { $0.map { [$0] } }
    guard let leaf else { return steps }
    let named = unit ?? group ?? (self.file == nil ? nil : file)
    let around = named.map { [$0] } ?? scope.paths
    return steps + [around.map { $0.leaf(leaf.prefix ?? "", leaf.id.utf8) }]
  }
}
