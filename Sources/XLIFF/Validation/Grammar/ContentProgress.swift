/// How far the children of an element have come in the order that they must keep.
struct ContentProgress {
  private let parent: Name
  private let grammar: ElementGrammar?
  private var slot = 0
  private var count = 0
  private var modules: Set<Name> = []

  init(of parent: Name, _ grammar: ElementGrammar?) {
    self.parent = parent
    self.grammar = grammar
  }
}

extension ContentProgress {
  /// Takes the next child, by its name.
  mutating func take(_ name: Name, at place: Place, into findings: inout Findings) {
    guard let grammar else { return }
    let rest = slot..<grammar.content.count
    guard let next = grammar.place(of: name.code, in: parent.code, among: rest)
    else { return findings.add(refusal(of: name, grammar), at: place, misplaced(name)) }
    if next != slot {
      reportMissing(before: next, of: grammar, at: place, into: &findings)
      slot = next
      count = 0
    }
    count += 1
    if count == grammar.content[slot].count.upperBound &+ 1 {
      findings.add(.elementOrder, at: place, "‘\(name.local)’ is there too often")
    }
    checkHome(of: name, at: place, into: &findings)
  }

  /// Ends the element, which is at a place.
  func end(at place: Place, into findings: inout Findings) {
    guard let grammar else { return }
    reportMissing(before: grammar.content.count, of: grammar, at: place, into: &findings)
  }

  /// Takes text that is more than white space, in the element at a place.
  func takeText(at place: Place, into findings: inout Findings) {
    guard let grammar, !grammar.holdsText else { return }
    findings.add(.textMisplaced, at: place, "‘\(parent.local)’ holds text")
  }

  private func refusal(of name: Name, _ grammar: ElementGrammar) -> Rule {
    if grammar.place(of: name.code, in: parent.code, among: 0..<slot) != nil {
      return .elementOrder
    }
    return name.namespace == parent.namespace ? .elementUnknown : .extensionMisplaced
  }

  private func misplaced(_ name: Name) -> String {
    "‘\(name.local)’ may not stand here in ‘\(parent.local)’"
  }

  private func reportMissing(
    before end: Int, of grammar: ElementGrammar, at place: Place,
    into findings: inout Findings
  ) {
    for index in slot..<end {
      let wanted = grammar.content[index]
      guard wanted.count.lowerBound > (index == slot ? count : 0) else { continue }
      let names = wanted.names.map(\.local).joined(separator: "’ or ‘")
      findings.add(.elementMissing, at: place, "‘\(parent.local)’ has no ‘\(names)’ here")
    }
  }

  /// Reports a module's element that the module does not have, or not here, or not once more.
  private mutating func checkHome(of name: Name, at place: Place, into findings: inout Findings) {
    guard parent.code.namespace == Namespace.core.number,
      name.code.namespace != Namespace.core.number, name.namespace.isChecked
    else { return }
    if ModuleGrammar.homes[name]?.contains(parent.local) != true {
      findings.add(.moduleMisplaced, at: place, misplaced(name))
    } else if name.namespace != .its && !modules.insert(name).inserted {
      findings.add(.moduleRepeated, at: place, "‘\(name.local)’ is there already")
    }
  }
}

extension Namespace {
  /// Whether it is that of a module whose elements are known here.
  fileprivate var isChecked: Bool {
    switch self {
    case .matches, .glossary, .metadata, .resourceData, .sizeRestriction, .validation,
      .changeTracking, .formatStyle, .its, .itsm, .pluralGenderSelect:
      true
    case .none, .core, .v12, .xml, .xmlns, .other: false
    }
  }
}

extension UInt8 {
  /// Whether it is white space to XML.
  var isXMLSpace: Bool { self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D }
}
