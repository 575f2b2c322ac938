/// What the schemas say of elements and attributes.
enum Grammar {
  /// What an element may hold; `nil` for one of an extension.
  static func element(_ name: Name, in version: Version?) -> ElementGrammar? {
    version == .v2_2 ? new[name] : old[name]
  }

  private static let all = CoreGrammar.elements.merging(ModuleGrammar.elements) { core, _ in core }

  private static let new = NameMap(all)

  /// The elements as they were before 2.2.
  private static let old = NameMap(
    Dictionary(uniqueKeysWithValues: all.map { ($0, $1.withoutNews(of: $0)) }))

  /// Checks an element with all that is in it.
  static func check(_ element: Element, in version: Version?, into findings: inout Findings) {
    check(element.record, of: element.tape, in: version, into: &findings)
  }

  private static func check(
    _ element: Record, of tape: Tape, in version: Version?, into findings: inout Findings
  ) {
    let name = tape.name(of: element)
    guard let grammar = Grammar.element(name, in: version) else {
      return checkContent(of: element, tape, in: version, into: &findings)
    }
    grammar.checkAttributes(of: element, tape, into: &findings)
    var progress = ContentProgress(of: name, grammar)
    for record in tape.records(in: element.body) {
      switch record.kind {
      case .start:
        progress.take(tape.name(of: record), at: record.place, into: &findings)
        check(record, of: tape, in: version, into: &findings)
      case .text, .cdata:
        guard !grammar.holdsText, !tape.isBlank(record.body) else { continue }
        progress.takeText(at: element.place, into: &findings)
      case .attribute, .comment, .instruction: break
      }
    }
    progress.end(at: element.place, into: &findings)
  }

  /// Checks what is in an element that may hold anything.
  private static func checkContent(
    of element: Record, _ tape: Tape, in version: Version?, into findings: inout Findings
  ) {
    for record in tape.records(in: element.body) where record.kind == .start {
      check(record, of: tape, in: version, into: &findings)
    }
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
  func checkAttributes(of element: Record, _ tape: Tape, into findings: inout Findings) {
    for record in tape.records(in: element.body) {
      guard record.kind == .attribute else { break }
      guard record.name.namespace != Namespace.xmlns.number else { continue }
      check(record, of: element, tape, into: &findings)
    }
    for name in required where tape.attribute(name, of: element) == nil {
      findings.add(
        .attributeMissing, at: element.place,
        "‘\(tape.name(of: element).local)’ has no ‘\(name.local)’")
    }
  }

  private func check(
    _ record: Record, of element: Record, _ tape: Tape, into findings: inout Findings
  ) {
    let name = tape.name(of: record)
    if let type = types[name] {
      guard !type.accepts(record.body, of: tape) else { return }
      let message = "‘\(name.qualified)’ is not \(type.description)"
      return findings.add(.attributeValue, at: element.place, message)
    }
    guard name.namespace == .none || !foreignAttributes.includes(name.namespace) else { return }
    findings.add(
      name.namespace == .none ? .attributeUnknown : .extensionMisplaced, at: element.place,
      "‘\(tape.name(of: element).local)’ has ‘\(name.qualified)’")
  }
}

extension AttributeType {
  /// Whether a text on a tape is such a value.
  fileprivate func accepts(_ text: Range<Int>, of tape: Tape) -> Bool {
    switch self {
    case .text: true
    case .name where tape.bytes.storage.span.extracting(text).isASCIIName: true
    default: accepts(tape.string(text))
    }
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
