extension Rule {
  static let fragmentTarget = Rule(
    "fragment-target", section: "3", "What a fragment identifier names is there.")
}

/// What a document’s references may name, and which of them must still be found.
///
/// A reference within a file is resolved at the end of the file. One to another file, which only a
/// fragment identifier can be, is resolved at the end of the document: for it all anchors are kept,
/// eight bytes each.
struct References {
  private var file = Stretch()
  private var document = Stretch()

  /// The anchors and references of a file; or of all files before it.
  fileprivate struct Stretch {
    var anchors = NumberList()
    var pending: [Pending] = []
  }

  /// A reference to what may come later.
  fileprivate struct Pending {
    let rule: Rule
    let place: Place
    let message: String
    /// One of these paths must be there.
    let paths: [Fingerprint]
  }
}

extension References {
  /// Notes that there is something at a path.
  mutating func add(_ path: Fingerprint) { file.anchors.append(path.number) }

  /// Takes a reference to one of some paths in the same file.
  mutating func require(
    _ paths: [Fingerprint], _ rule: Rule, at element: Element, _ message: String
  ) {
    file.pending.append(
      Pending(rule: rule, place: element.record.place, message: message, paths: paths))
  }

  /// Takes a fragment identifier, read in a scope.
  mutating func require(_ fragment: FragmentIdentifier, in scope: Scope, at element: Element) {
    let references = fragment.paths(in: scope).map { paths in
      Pending(
        rule: .fragmentTarget, place: element.record.place,
        message: "there is nothing at ‘#\(fragment.text)’", paths: paths)
    }
    if fragment.staysInFile(of: scope) {
      file.pending += references
    } else {
      document.pending += references
    }
  }

  /// Reports the references within a file to what is not there, when all of it has been seen.
  mutating func endFile(into findings: inout Findings) {
    file.report(into: &findings)
    document.anchors.append(contentsOf: file.anchors)
    file = Stretch()
  }

  /// Reports the references to what is not there, when all has been seen.
  mutating func end(into findings: inout Findings) {
    endFile(into: &findings)
    document.report(into: &findings)
    self = References()
  }
}

extension References.Stretch {
  fileprivate func report(into findings: inout Findings) {
    guard !pending.isEmpty else { return }
    let wanted = Set(pending.flatMap(\.paths).map(\.number))
    var found: Set<Int> = []
    anchors.forEach { number in
      if wanted.contains(number) { found.insert(number) }
    }
    for reference in pending where !reference.paths.contains(where: { found.contains($0.number) }) {
      findings.add(reference.rule, at: reference.place, reference.message)
    }
  }
}

/// Numbers in pieces of one size: to grow, the list needs no room for all of itself twice.
private struct NumberList {
  private var full: [[Int]] = []
  private var last: [Int] = []
}

extension NumberList {
  private static let size = 1 << 14

  mutating func append(_ number: Int) {
    last.append(number)
    guard last.count == Self.size else { return }
    full.append(last)
    last = []
  }

  mutating func append(contentsOf other: NumberList) { other.forEach { append($0) } }

  func forEach(_ body: (Int) -> Void) {
    for numbers in full { numbers.forEach(body) }
    last.forEach(body)
  }
}

extension FragmentIdentifier {
  /// Whether what it names is in the file that it stands in.
  fileprivate func staysInFile(of scope: Scope) -> Bool {
    guard let own = scope.file else { return false }
    return file.map { ExactID($0) == ExactID(own) } ?? true
  }

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
