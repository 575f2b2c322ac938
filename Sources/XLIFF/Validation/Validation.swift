extension Rule {
  static let subFlowReference = Rule(
    "sub-flow-reference", section: "4.3.1.36", "The sub-flows of a code are units of its file.")
}

/// The validation of one document, piece by piece.
struct Validation {
  private(set) var findings = Findings()
  private var document = Document(element: Element(""))
  private var open: [Holder] = []
  private var files = IDScope()
  private var file = FileScope()
}

/// An element of structure that is open.
private struct Holder {
  let element: Element
  let inherited: Inherited
  var progress: ContentProgress
  var extensions = IDScope()
}

/// What must be unique or found in one file.
private struct FileScope {
  var id: String?
  var groups = IDScope()
  var units = IDScope()
  var unitIDs: Set<ExactID> = []
  var subFlows: [(code: Element, id: String)] = []
  var profiles = SizeChecks.Profiles()
}

extension Validation {
  /// Takes the next piece.
  mutating func take(_ event: Reader.Event) {
    switch event {
    case .start(let document):
      self.document = document
      begin(document.element)
    case .open(let element):
      child(element)
      if element.isNamed(File.name) { beginFile(element) }
      if element.isNamed(Group.name) {
        file.groups.take(element["id"], of: element, .groupID, into: &findings)
      }
      begin(element)
    case .node(.element(let element)): whole(element)
    case .node(let node): text(node.text)
    case .close: close()
    case .end: break
    }
  }

  private mutating func begin(_ element: Element) {
    let inherited = open.last?.inherited ?? Inherited()
    let name = element.name
    let grammar = Grammar.element(name, in: document.version)
    grammar?.checkAttributes(of: element, into: &findings)
    FormatStyleChecks.check(element, into: &findings)
    open.append(
      Holder(
        element: element, inherited: inherited.inside(element),
        progress: ContentProgress(of: name, grammar)))
  }

  private mutating func beginFile(_ element: Element) {
    files.take(element["id"], of: element, .fileID, into: &findings)
    file = FileScope(id: element["id"])
  }

  private mutating func close() {
    guard let holder = open.popLast() else { return }
    holder.progress.end(of: holder.element, into: &findings)
    SizeChecks.check(holder.element, file.profiles, into: &findings)
    guard holder.element.isNamed(File.name) else { return }
    for (code, id) in file.subFlows where !file.unitIDs.contains(ExactID(id)) {
      findings.add(.subFlowReference, at: code, "the file has no unit ‘\(id)’")
    }
  }

  private mutating func child(_ element: Element) {
    guard let last = open.indices.last else { return }
    open[last].progress.take(element, into: &findings)
    IDChecks.checkChild(element, extensions: &open[last].extensions, into: &findings)
  }

  private mutating func text(_ text: String?) {
    guard let text, let holder = open.last, !text.utf8.allSatisfy(\.isXMLSpace) else { return }
    holder.progress.takeText(in: holder.element, into: &findings)
  }

  private mutating func whole(_ element: Element) {
    child(element)
    Grammar.check(element, in: document.version, into: &findings)
    if let profiles = element.view(SizeProfiles.self) {
      file.profiles = SizeChecks.Profiles(profiles)
    }
    checkModuleAttributes(in: element)
    RuleChecks.check(element, into: &findings)
    if element.isNamed(Skeleton.name) { ValueChecks.check(skeleton: element, into: &findings) }
    guard let unit = element.view(Unit.self) else { return }
    file.units.take(unit.id, of: element, .unitID, into: &findings)
    if let id = unit.id { file.unitIDs.insert(ExactID(id)) }
    let inherited = open.last?.inherited ?? Inherited()
    check(UnitContext(unit, file: file.id, document: document, inherited: inherited))
  }

  private mutating func checkModuleAttributes(in element: Element) {
    FormatStyleChecks.check(element, into: &findings)
    SizeChecks.check(element, file.profiles, into: &findings)
    for child in element.elements { checkModuleAttributes(in: child) }
  }

  private mutating func check(_ context: UnitContext) {
    IDChecks.check(context, into: &findings)
    LanguageChecks.check(context, into: &findings)
    SpanChecks.check(context, into: &findings)
    ReferenceChecks.check(context, into: &findings)
    HintChecks.check(context, into: &findings)
    ValueChecks.check(context, into: &findings)
    AnnotationChecks.check(context, into: &findings)
    MatchChecks.check(context, into: &findings)
    GlossaryChecks.check(context, into: &findings)
    for child in context.unit.element.elements { RuleChecks.check(child, into: &findings) }
    noteSubFlows(of: context)
  }

  private mutating func noteSubFlows(of context: UnitContext) {
    for item in context.inline where item.isCode {
      let names: [Name] = item.kind == .pc ? ["subFlowsStart", "subFlowsEnd"] : ["subFlows"]
      for name in names {
        let ids: [String] = item.element[name] ?? []
        file.subFlows += ids.map { (item.element, $0) }
      }
    }
  }
}
