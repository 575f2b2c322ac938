/// What the schemas say of elements and attributes.
enum Grammar {
  /// What an element may hold; `nil` for one of an extension.
  static func element(_ name: Name, in version: Version?) -> ElementGrammar? {
    elements(of: version)[name.code]
  }

  private static func elements(of version: Version?) -> NameMap<ElementGrammar> {
    version == .v2_2 ? new : old
  }

  private static let all = CoreGrammar.elements.merging(ModuleGrammar.elements) { core, _ in core }

  private static let new = NameMap(all)

  /// The elements as they were before 2.2.
  private static let old = NameMap(
    Dictionary(uniqueKeysWithValues: all.map { ($0, $1.withoutNews(of: $0)) }))

  /// Checks an element with all that is in it.
  ///
  /// - Returns: Of all elements, their attributes in brief, and whether there are any of ITS.
  static func check(
    _ element: Element, in version: Version?, into findings: inout Findings
  ) -> AttributeSummary {
    elements(of: version).check(element.record, of: element.tape, into: &findings)
  }
}

extension NameMap<ElementGrammar> {
  fileprivate func check(
    _ element: Record, of tape: Tape, into findings: inout Findings
  ) -> AttributeSummary {
    var seen = element.attributes
    if element.name.namespace == Namespace.its.number { seen.insert(element.name) }
    let grammar = self[element.name]
    let content =
      grammar?.checkAttributes(of: element, tape, into: &findings) ?? tape.content(of: element)
    var progress = ContentProgress(of: tape.name(of: element), grammar)
    var index = content.lowerBound
    while index < content.upperBound {
      let record = tape.record(at: index)
      index = record.range.upperBound
      switch record.kind {
      case .start:
        progress.take(tape.name(of: record), at: record.place, into: &findings)
        seen.formUnion(check(record, of: tape, into: &findings))
      case .text, .cdata:
        guard let grammar, !grammar.holdsText, !tape.isBlank(record.body) else { continue }
        progress.takeText(at: element.place, into: &findings)
      case .attribute, .comment, .instruction: break
      }
    }
    progress.end(at: element.place, into: &findings)
    return seen
  }
}

extension Tape {
  /// Whether a text is white space only.
  fileprivate func isBlank(_ text: Range<Int>) -> Bool {
    bytes.storage[text].allSatisfy(\.isXMLSpace)
  }
}

extension ElementGrammar {
  /// Checks the attributes of an element.
  ///
  /// - Returns: The content, which is after them.
  @discardableResult
  func checkAttributes(
    of element: Record, _ tape: Tape, into findings: inout Findings
  ) -> Range<Int> {
    var index = element.body.lowerBound
    while index < element.body.upperBound {
      let record = tape.record(at: index)
      guard record.kind == .attribute else { break }
      index = record.range.upperBound
      if record.name.namespace != Namespace.xmlns.number {
        check(record, of: element, tape, into: &findings)
      }
    }
    for name in required where tape.attribute(name, of: element) == nil {
      findings.add(
        .attributeMissing, at: element.place,
        "‘\(tape.name(of: element).local)’ has no ‘\(name.local)’")
    }
    return index..<element.body.upperBound
  }

  private func check(
    _ record: Record, of element: Record, _ tape: Tape, into findings: inout Findings
  ) {
    if let type = types[record.name] {
      guard !type.accepts(tape.bytes.storage.span.extracting(record.body)) else { return }
      let message = "‘\(tape.name(of: record).qualified)’ is not \(type.description)"
      return findings.add(.attributeValue, at: element.place, message)
    }
    let name = tape.name(of: record)
    guard name.namespace == .none || !foreignAttributes.includes(name.namespace) else { return }
    findings.add(
      name.namespace == .none ? .attributeUnknown : .extensionMisplaced, at: element.place,
      "‘\(tape.name(of: element).local)’ has ‘\(name.qualified)’")
  }
}

extension ElementGrammar {
  /// The same without what only 2.2 has.
  fileprivate func withoutNews(of name: Name) -> ElementGrammar {
    switch name {
    case .core("xliff"):
      ElementGrammar(
        attributes: attributes, required: required, content: content.suffix(1),
        foreignAttributes: foreignAttributes)
    case Note.name:
      ElementGrammar(
        attributes: attributes.filter { $0.key != .ref }, holdsText: holdsText,
        foreignAttributes: foreignAttributes)
    case Segment.name: ElementGrammar(attributes: attributes, content: content)
    default: self
    }
  }
}

extension ElementGrammar.Foreign {
  /// Whether attributes of a namespace may stand here.
  fileprivate func includes(_ namespace: Namespace) -> Bool {
    switch self {
    case .none: return false
    case .any: return true
    case .modulesAndExtensions: return namespace != .xml
    case .only(let one): return namespace == one
    case .modules:
      switch namespace {
      case .other, .core, .none, .v12, .xml, .xmlns: return false
      default: return true
      }
    }
  }
}
