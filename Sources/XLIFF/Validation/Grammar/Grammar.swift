/// What the schemas say of elements and attributes.
enum Grammar {
  /// What an element may hold; `nil` for one of an extension.
  static func element(_ name: Name, in version: Version?) -> ElementGrammar? {
    version == .v2_2 ? new[name] : old[name]
  }

  private static let new = CoreGrammar.elements.merging(ModuleGrammar.elements) { core, _ in core }

  /// The elements as they were before 2.2.
  private static let old = Dictionary(
    uniqueKeysWithValues: new.map { ($0, $1.withoutNews(of: $0)) })

  /// Checks an element with all that is in it.
  static func check(_ element: Element, in version: Version?, into findings: inout Findings) {
    checkAttributes(of: element, in: version, into: &findings)
    let name = element.name
    var progress = ContentProgress(of: name, in: version)
    for node in element.content {
      if let child = node.element {
        progress.take(child, into: &findings)
        check(child, in: version, into: &findings)
      } else if let text = node.text {
        progress.takeText(text, in: element, into: &findings)
      }
    }
    progress.end(of: element, into: &findings)
  }

  /// Checks the attributes of an element.
  static func checkAttributes(
    of element: Element, in version: Version?, into findings: inout Findings
  ) {
    guard let grammar = Grammar.element(element.name, in: version) else { return }
    let attributes = element.attributes
    for attribute in attributes where attribute.name.namespace != .xmlns {
      check(attribute, of: element, grammar, into: &findings)
    }
    for name in grammar.required where !attributes.contains(where: { $0.name == name }) {
      findings.add(
        .attributeMissing, at: element, "‘\(element.name.local)’ has no ‘\(name.local)’")
    }
  }

  private static func check(
    _ attribute: Attribute, of element: Element, _ grammar: ElementGrammar,
    into findings: inout Findings
  ) {
    let name = attribute.name
    if let type = grammar.attributes[name] {
      guard !type.accepts(attribute.value) else { return }
      let message = "‘\(name.qualified)’ is not \(type.description)"
      return findings.add(.attributeValue, at: element, message)
    }
    let rule = name.namespace == .none ? Rule.attributeUnknown : .extensionMisplaced
    guard name.namespace == .none || !grammar.foreignAttributes.includes(name.namespace) else {
      return
    }
    findings.add(rule, at: element, "‘\(element.name.local)’ has ‘\(name.qualified)’")
  }
}

extension ElementGrammar {
  /// The same without what only 2.2 has.
  fileprivate func withoutNews(of name: Name) -> ElementGrammar {
    var old = self
    switch name {
    case .core("xliff"): old.content = content.suffix(1)
    case .core("note"): old.attributes["ref"] = nil
    case .core("segment"): old.foreignAttributes = .none
    default: break
    }
    return old
  }
}

extension ElementGrammar.Foreign {
  /// Whether attributes of a namespace may stand here.
  fileprivate func includes(_ namespace: Namespace) -> Bool {
    switch self {
    case .none: return false
    case .any: return true
    case .only(let one): return namespace == one
    case .modules:
      switch namespace {
      case .other, .core, .none, .v12, .xml, .xmlns: return false
      default: return true
      }
    }
  }
}
