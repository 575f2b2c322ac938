/// What must be unique or found in one file of 1.2.
struct V12FileScope {
  /// The languages of the file.
  let source: String?
  let target: String?
  private var scopes: [Kind: Scope] = [:]
  /// References to what may come later, by its kind.
  private var pending: [Kind: [Reference]] = [:]

  /// The scope of a file; of none, before the first.
  init(_ file: Element?) {
    source = file?["source-language"]
    target = file?["target-language"]
  }
}

extension V12FileScope {
  /// A kind of names.
  fileprivate enum Kind {
    case group, unit, phase, tool, countGroup, contextGroup, externalFile
  }

  /// The names of a kind that are there.
  private struct Scope {
    var ids = IDScope(isLarge: true)
    var known: Set<ExactID> = []
  }

  private struct Reference {
    let element: Element
    let id: String
  }

  /// The kind and the attribute of the names that elements give themselves.
  private static let definitions: [String: (kind: Kind, attribute: Name)] = [
    "group": (.group, "id"), "trans-unit": (.unit, "id"), "bin-unit": (.unit, "id"),
    "phase": (.phase, "phase-name"), "tool": (.tool, "tool-id"),
    "count-group": (.countGroup, "name"), "context-group": (.contextGroup, "name"),
    "external-file": (.externalFile, "uid"),
  ]

  private static let references: [(kind: Kind, attribute: Name)] = [
    (.phase, "phase-name"), (.tool, "tool-id"), (.unit, "xid"),
  ]

  /// Takes the names that an element has and uses.
  mutating func take(_ element: Element, into findings: inout Findings) {
    let definition = Self.definitions[element.name.local]
    if let (kind, attribute) = definition, let id: String = element[attribute] {
      scopes[kind, default: Scope()].ids
        .take(element.bytes(of: attribute), of: element, kind.rule, into: &findings)
      scopes[kind]?.known.insert(ExactID(id))
    }
    for (kind, attribute) in Self.references where definition?.attribute != attribute {
      guard let id: String = element[attribute] else { continue }
      pending[kind, default: []].append(Reference(element: element, id: id))
    }
  }

  /// Reports references to phases and tools that are not there: they are all in the header.
  mutating func resolveHeader(into findings: inout Findings) {
    resolve(.phase, .v12PhaseReference, into: &findings)
    resolve(.tool, .v12ToolReference, into: &findings)
  }

  /// Reports all references to what is not there.
  mutating func end(into findings: inout Findings) {
    resolveHeader(into: &findings)
    resolve(.unit, .v12UnitReference, into: &findings)
  }

  private mutating func resolve(_ kind: Kind, _ rule: Rule, into findings: inout Findings) {
    for reference in pending.removeValue(forKey: kind) ?? []
    where scopes[kind]?.known.contains(ExactID(reference.id)) != true {
      findings.add(rule, at: reference.element, "the file has no ‘\(reference.id)’")
    }
  }
}

extension V12FileScope.Kind {
  /// The rule that such names are unique.
  fileprivate var rule: Rule {
    switch self {
    case .group: .groupID
    case .unit: .unitID
    case .phase: .v12PhaseName
    case .tool: .v12ToolID
    case .countGroup, .contextGroup: .v12GroupName
    case .externalFile: .v12FileUID
    }
  }
}
