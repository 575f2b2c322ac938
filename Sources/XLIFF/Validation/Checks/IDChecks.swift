extension Rule {
  static let fileID = Rule(
    "file-id", section: "4.3.1.21", "The id of a file is unique in the document.")
  static let groupID = Rule(
    "group-id", section: "4.3.1.21", "The id of a group is unique in its file.")
  static let unitID = Rule(
    "unit-id", section: "4.3.1.21", "The id of a unit is unique in its file.")
  static let noteID = Rule(
    "note-id", section: "4.3.1.21", "The id of a note is unique among the notes beside it.")
  static let dataID = Rule(
    "data-id", section: "4.3.1.21", "The id of original data is unique among the data beside it.")
  static let inlineID = Rule(
    "inline-id", section: "4.3.1.21",
    "The ids of a unit’s segments, ignorables and inline elements are all different; only a target’s inline element has that of the source’s."
  )
  static let metadataID = Rule(
    "metadata-id", section: "5.4",
    "The ids of metadata and their groups are unique in their file, group or unit.")
  static let resourceID = Rule(
    "resource-id", section: "5.5",
    "The ids of resources and references to them are unique in their file, group or unit.")
  static let itsID = Rule(
    "its-id", section: "5.9",
    "The ids of lists of quality issues and provenance records are unique in their file, group or unit."
  )
  static let extensionID = Rule(
    "extension-id", section: "4.9.2",
    "The ids of an extension’s elements are unique in their file, group or unit.")
}

enum IDChecks {
  /// The ids of modules and extensions in one file, group or unit.
  struct Scopes {
    var resources = IDScope()
    var metadata = IDScope()
    var its = IDScope()
    var extensions = IDScope()
  }

  /// The ids in a child of an element of structure: of notes, modules and extensions.
  static func checkChild(_ child: Element, in scopes: inout Scopes, into findings: inout Findings) {
    if child.isNamed(.notes) { return check(child, .noteID, into: &findings) }
    switch child.name.namespace {
    case .resourceData: checkAll(in: child, &scopes.resources, .resourceID, into: &findings)
    case .metadata: checkAll(in: child, &scopes.metadata, .metadataID, into: &findings)
    case .its: scopes.its.take(child.bytes(of: .xmlID), of: child, .itsID, into: &findings)
    case .other: checkExtension(child, in: &scopes.extensions, into: &findings)
    default: break
    }
  }

  private static func checkAll(
    in element: Element, _ scope: inout IDScope, _ rule: Rule, into findings: inout Findings
  ) {
    scope.take(element.bytes(of: .id), of: element, rule, into: &findings)
    for child in element.elements
    where child.record.name.namespace == element.record.name.namespace {
      checkAll(in: child, &scope, rule, into: &findings)
    }
  }

  static func check(_ context: UnitContext, into findings: inout Findings) {
    if let data = context.originalData { check(data, .dataID, into: &findings) }
    guard context.parts.count > 1 || !context.inline.isEmpty else { return }
    var scope = IDScope()
    for part in context.parts where !context.isMatch {
      scope.take(part.element.bytes(of: .id), of: part.element, .inlineID, into: &findings)
    }
    var targets = scope
    for inline in context.source where inline.kind != .cp {
      scope.take(inline.element.bytes(of: .id), of: inline.element, .inlineID, into: &findings)
    }
    for inline in context.target where inline.kind != .cp {
      targets.take(inline.element.bytes(of: .id), of: inline.element, .inlineID, into: &findings)
    }
  }

  private static func check(_ list: Element, _ rule: Rule, into findings: inout Findings) {
    guard list.hasSeveralElements else { return }
    var scope = IDScope()
    for child in list.elements {
      scope.take(child.bytes(of: .id), of: child, rule, into: &findings)
    }
  }

  private static func checkExtension(
    _ element: Element, in scope: inout IDScope, into findings: inout Findings
  ) {
    let id: String? = element[.id] ?? element[.xmlID]
    let unique = id.map { Array("\(element.name.namespace.uri) \($0)".utf8)[...] }
    scope.take(unique, of: element, .extensionID, into: &findings)
    for child in element.elements { checkExtension(child, in: &scope, into: &findings) }
  }
}
