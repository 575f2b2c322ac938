extension Rule {
  static let revisionTarget = Rule(
    "revision-target", section: "5.6.5.1",
    "Revisions apply to an element beside the change track, or in one beside it.")
  static let revisionProperty = Rule(
    "revision-property", section: "5.6.5.6",
    "What was revised is the content or an attribute that the element can have, and was a value of it."
  )
  static let revisionVersion = Rule(
    "revision-version", section: "5.6.5.3",
    "The current version is one of the revisions listed.")
  static let revisionDate = Rule(
    "revision-date", section: "5.6.5.4",
    "A revision was made at a date, or a date and time with its zone.")
}

/// Change tracks, which are a module of 2.0, and an extension since 2.1.
enum RevisionChecks {
  /// Checks the change track of an element that is there as a whole.
  static func check(_ track: Element, in parent: Element, into findings: inout Findings) {
    let children = parent.elements.filter { !$0.isNamed(track.name) }
    let beside = children + children.flatMap { Array($0.elements) }
    let ids = beside.compactMap { element in
      (element[.id] as String?).map { "\(element.name.local) \($0)" }
    }
    let known = Set(ids + beside.map(\.name.local))
    for revisions in track.elements where revisions.isNamed(Revisions.name) {
      check(revisions, into: &findings)
      guard let kind: String = revisions["appliesTo"] else { continue }
      let id: String? = revisions[.ref]
      if !known.contains(id.map { "\(kind) \($0)" } ?? kind) {
        findings.add(.revisionTarget, at: revisions, "there is no such ‘\(kind)’ beside it")
      }
    }
  }

  /// Checks the change track of a file or group, of which the rest is yet to come.
  static func check(
    _ track: Element, in scope: Scope, _ references: inout References, into findings: inout Findings
  ) {
    for revisions in track.elements where revisions.isNamed(Revisions.name) {
      check(revisions, into: &findings)
      guard let kind: String = revisions["appliesTo"], let id: String = revisions[.ref],
        let path = scope.path(of: kind, id)
      else { continue }
      references.require(
        [path], .revisionTarget, at: revisions, "there is no such ‘\(kind)’ beside it")
    }
  }

  /// Checks what revisions say, wherever they stand.
  private static func check(_ revisions: Element, into findings: inout Findings) {
    let list = revisions.elements.filter { $0.isNamed(Revision.name) }
    if let current: String = revisions["currentVersion"],
      !list.contains(where: { $0["version"] == current })
    {
      findings.add(.revisionVersion, at: revisions, "there is no revision ‘\(current)’")
    }
    for revision in list {
      guard let date: String = revision["datetime"], !date.isWebDate else { continue }
      findings.add(.revisionDate, at: revision, "‘datetime’ is not as 2026-11-21T22:30:00Z")
    }
    guard let kind: String = revisions["appliesTo"],
      let grammar = Grammar.element(.core(kind), in: .v2_1)
    else { return }
    for item in list.flatMap({ Array($0.elements) }) {
      check(item, of: kind, grammar, into: &findings)
    }
  }

  private static func check(
    _ item: Element, of kind: String, _ grammar: ElementGrammar, into findings: inout Findings
  ) {
    guard let property: String = item["property"], property != "content" else { return }
    guard let type = grammar.type(ofAttribute: property) else {
      return findings.add(
        .revisionProperty, at: item, "‘\(kind)’ has no attribute ‘\(property)’")
    }
    let value = item.content.plainText
    guard !type.accepts(value) else { return }
    findings.add(.revisionProperty, at: item, "‘\(value)’ is not \(type.description)")
  }
}

extension Scope {
  /// The path of an element of some kinds in a file or group.
  fileprivate func path(of kind: String, _ id: String) -> Fingerprint? {
    let file = Fingerprint.document.file(self.file ?? "")
    switch kind {
    case "note": return path.leaf("n", id.utf8)
    case "group": return file.group(id)
    case "unit": return file.unit(id)
    default: return nil
    }
  }
}

extension ElementGrammar {
  /// The type of an attribute, by its name as written; of one of another namespace, text.
  fileprivate func type(ofAttribute name: String) -> AttributeType? {
    if let (_, type) = attributes.first(where: { $0.key.qualified == name }) { return type }
    if case .none = foreignAttributes { return nil }
    return name.contains(":") && !name.hasPrefix("xml:") ? .text : nil
  }
}
