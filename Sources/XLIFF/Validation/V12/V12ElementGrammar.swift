/// What an element of 1.2 may hold, as the transitional schema says it.
struct V12ElementGrammar: Sendable {
  /// Its attributes and their types.
  let attributes: [Name: V12Type]
  /// Those that must be there.
  let required: [Name]
  /// Whether it may have attributes of others: the schema lets any through there.
  let isOpen: Bool
  /// What stands in it; `nil` for anything.
  let content: ElementGrammar?
}

extension V12ElementGrammar {
  /// An element by the names of its attributes, with those first that it must have.
  ///
  /// - Parameters:
  ///   - required: The attributes that must be there.
  ///   - optional: Those that may be.
  ///   - special: Those that have other types here than elsewhere.
  ///   - isOpen: Whether it may have attributes of others.
  ///   - content: What stands in it.
  init(
    _ required: String = "", _ optional: String = "", with special: [Name: V12Type] = [:],
    isOpen: Bool = false, holding content: ElementGrammar?
  ) {
    let required = required.attributeNames
    self.required = required
    let all = (required + optional.attributeNames).map { name in
      (name, special[name] ?? V12Attributes.types[name] ?? .text)
    }
    attributes = Dictionary(uniqueKeysWithValues: all)
    self.isOpen = isOpen
    self.content = content
  }

  /// Whether nothing at all stands in it, white space neither.
  var isEmpty: Bool {
    content.map { $0.content.isEmpty && !$0.holdsText } ?? false
  }

  /// Checks the attributes of an element.
  func checkAttributes(of element: Element, into findings: inout Findings) {
    for attribute in element.attributes where attribute.name.namespace != .xmlns {
      check(attribute, of: element, into: &findings)
    }
    for name in required where !element.has(name) {
      findings.add(
        .attributeMissing, at: element, "‘\(element.name.local)’ has no ‘\(name.local)’")
    }
  }

  /// Attributes of the transitional schema that the strict one does not have.
  private static let deprecated: Set<Name> = ["ts", "tool"]

  private func check(
    _ attribute: Attribute, of element: Element, into findings: inout Findings
  ) {
    let name = attribute.name
    let message = "‘\(element.name.local)’ has ‘\(name.qualified)’"
    if let type = attributes[name] {
      if Self.deprecated.contains(name) {
        findings.add(.v12Deprecated, at: element, "‘\(element.name.local)’ has ‘\(name.local)’")
      }
      guard !type.accepts(attribute.value) else { return }
      findings.add(.attributeValue, at: element, "‘\(name.qualified)’ is not \(type.description)")
    } else if name.namespace == .none {
      findings.add(isOpen ? .v12Attribute : .attributeUnknown, at: element, message)
    } else if !isOpen {
      findings.add(.extensionMisplaced, at: element, message)
    }
  }
}

extension String {
  /// The names of attributes with spaces between, of which some begin with `xml:`.
  fileprivate var attributeNames: [Name] {
    split(separator: " ").map { name in
      name.hasPrefix("xml:")
        ? .xml(String(name.dropFirst(4))) : Name(stringLiteral: String(name))
    }
  }
}
