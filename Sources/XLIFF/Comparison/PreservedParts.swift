extension Rule {
  static let noteLost = Rule(
    "note-lost", .warning, section: "4.1", "All notes come back.")
  static let moduleLost = Rule(
    "module-lost", section: "4.1",
    "Elements and attributes of modules come back, whether a tool knows them or not.")
  static let extensionLost = Rule(
    "extension-lost", .warning, section: "4.9.3", "Elements and attributes of extensions come back."
  )
}

/// What stands in a file, group or unit beside its text, before and after.
enum PreservedParts {
  static func check(
    _ before: StructuralElement, _ after: StructuralElement, into findings: inout Findings
  ) {
    compareNotes(before.element, after.element, into: &findings)
    let present = Set(after.element.elements.map(Key.init))
    for part in before.element.elements where !present.contains(Key(part)) {
      guard let rule = part.name.namespace.rule else { continue }
      findings.add(rule, at: after.element, "‘\(part.name.qualified)’ is not there any more")
    }
    for attribute in before.element.attributes {
      guard let rule = attribute.name.namespace.rule,
        !after.element.attributes.contains(attribute)
      else { continue }
      findings.add(rule, at: after.element, "‘\(attribute.name.qualified)’ is not what it was")
    }
  }

  private static func compareNotes(
    _ before: Element, _ after: Element, into findings: inout Findings
  ) {
    func texts(of element: Element) -> [ExactID] {
      element.first(.core("notes"))?.elements.map { ExactID($0.content.plainText) } ?? []
    }
    let present = Set(texts(of: after))
    let count = texts(of: before).count { !present.contains($0) }
    if count > 0 {
      findings.add(.noteLost, at: after, "notes that are not there any more: \(count)")
    }
  }

  /// By what an element is found again: its name, and its id if it has one.
  private struct Key: Hashable {
    let name: Name
    let id: ExactID?

    init(_ element: Element) {
      name = element.name
      let id: String? = element["id"] ?? element[.xml("id")]
      self.id = id.map(ExactID.init)
    }
  }
}

extension Namespace {
  /// The rule that what is of this namespace comes back; `nil` for the core’s own.
  fileprivate var rule: Rule? {
    switch self {
    case .none, .core, .v12, .xml, .xmlns: nil
    case .other: .extensionLost
    case .matches, .glossary, .formatStyle, .metadata, .resourceData, .sizeRestriction, .validation,
      .changeTracking, .pluralGenderSelect, .its, .itsm:
      .moduleLost
    }
  }
}
