extension Rule {
  static let subFlowReference = Rule(
    "sub-flow-reference", section: "4.3.1.32", "The sub-flows of a code are units of its file.")
}

/// The validation of one document of 2.x, piece by piece.
struct Validation {
  private(set) var findings = Findings()
  private var document = DocumentFacts(Document(element: Element("")))
  private var open: [Holder] = []
  private var files = IDScope(isLarge: true)
  private var file = FileScope()
  private var references = References()
}

/// An element of structure that is open.
private struct Holder {
  let element: Element
  var surroundings: Surroundings
  var progress: ContentProgress
  var ids = IDChecks.Scopes()
  /// The size of the targets in it, and whether all of them are there.
  var size = Size()
  var isWhole = true
}

/// What must be unique or is said once in a file.
private struct FileScope {
  var groups = IDScope(isLarge: true)
  var units = IDScope(isLarge: true)
  var measure = Measure()
}

extension Validation {
  /// Takes the next piece.
  mutating func take(_ event: Reader.Event) {
    switch event {
    case .start(let document):
      self.document = DocumentFacts(document)
      begin(document.element)
    case .open(let element):
      child(element)
      if element.isNamed(File.name) { beginFile(element) }
      if element.isNamed(Group.name) {
        file.groups.take(element.bytes(of: .id), of: element, .groupID, into: &findings)
      }
      begin(element)
      references.add(surroundings.scope.path)
    case .node(.element(let element)): whole(element)
    case .node(let node): text(node.text)
    case .close: close()
    case .end: references.end(into: &findings)
    }
  }

  /// What holds for what is in the innermost open element.
  private var surroundings: Surroundings { open.last?.surroundings ?? Surroundings() }

  private mutating func begin(_ element: Element) {
    let name = element.name
    let grammar = Grammar.element(name, in: document.version)
    grammar?.checkAttributes(of: element.record, element.tape, into: &findings)
    let surroundings = surroundings.inside(element)
    open.append(
      Holder(
        element: element, surroundings: surroundings, progress: ContentProgress(of: name, grammar)))
    checkModuleAttributes(of: element, in: surroundings.its, surroundings.scope)
  }

  private mutating func beginFile(_ element: Element) {
    files.take(element.bytes(of: .id), of: element, .fileID, into: &findings)
    file = FileScope()
  }

  private mutating func close() {
    guard let holder = open.popLast() else { return }
    if holder.element.isNamed(File.name) { references.endFile(into: &findings) }
    holder.progress.end(at: holder.element.record.place, into: &findings)
    SizeChecks.check(holder.element, file.measure, into: &findings)
    SizeLimit(of: holder.element, file.measure)?
      .check(holder.size, isWhole: holder.isWhole, into: &findings)
    count(holder.size, isWhole: holder.isWhole)
  }

  private mutating func child(_ element: Element) {
    guard let last = open.indices.last else { return }
    open[last].progress.take(element.name, at: element.record.place, into: &findings)
    IDChecks.checkChild(element, in: &open[last].ids, into: &findings)
  }

  private mutating func text(_ text: String?) {
    guard let text, let holder = open.last, !text.utf8.allSatisfy(\.isXMLSpace) else { return }
    holder.progress.takeText(at: holder.element.record.place, into: &findings)
  }
}

/// Elements that are there as a whole: units, and what stands beside them.
extension Validation {
  private mutating func whole(_ element: Element) {
    child(element)
    let attributes = Grammar.check(element, in: document.version, into: &findings)
    if let profiles = element.view(SizeProfiles.self) { file.measure = Measure(profiles) }
    if !attributes.isPlain {
      let surroundings = surroundings
      checkModuleAttributes(
        in: element.record, of: element.tape, surroundings.its,
        surroundings.scope.inside(element))
    }
    guard let unit = element.view(Unit.self) else { return module(element) }
    file.units.take(element.bytes(of: .id), of: element, .unitID, into: &findings)
    check(UnitContext(unit, document: document, in: surroundings))
  }

  /// Modules and notes of a file or group.
  private mutating func module(_ element: Element) {
    let surroundings = surroundings
    references.addAnchors(of: element, at: surroundings.scope.path)
    if element.isNamed(Skeleton.name) { ValueChecks.check(skeleton: element, into: &findings) }
    if element.isNamed(.changeTrack), document.version != .v2_2 {
      RevisionChecks.check(element, in: surroundings.scope, &references, into: &findings)
    }
    if element.isNamed(.validation), let last = open.indices.last {
      open[last].surroundings.rules.add(element)
    }
    checkParts(of: element, in: surroundings.scope)
  }

  /// Modules and notes, wherever they stand.
  private mutating func checkParts(of element: Element, in scope: Scope) {
    switch element.name {
    case .validation: RuleChecks.check(element, into: &findings)
    case .resourceData:
      ResourceChecks.check(element, of: document, in: scope, &references, into: &findings)
    case .sizeData: references.addSizeData(of: element, at: scope.path)
    case .notes:
      for note in element.elements {
        guard let fragment = FragmentIdentifier(of: note, into: &findings) else { continue }
        references.require(fragment, in: scope, at: note)
      }
    default: break
    }
  }

  private mutating func checkModuleAttributes(
    in record: Record, of tape: Tape, _ its: ITSScope, _ scope: Scope
  ) {
    var inner = its
    if record.name.namespace == Namespace.its.number || !record.attributes.isPlain {
      let element = Element(tape: tape, record: record)
      inner = its.inside(element)
      checkModuleAttributes(of: element, in: inner, scope)
      SizeChecks.check(element, file.measure, into: &findings)
    }
    for child in tape.elements(in: record.body) {
      checkModuleAttributes(in: child, of: tape, inner, scope)
    }
  }

  private mutating func checkModuleAttributes(
    of element: Element, in its: ITSScope, _ scope: Scope
  ) {
    FormatStyleChecks.check(element, into: &findings)
    SizeReferences.check(element, in: scope, &references)
    if element.hasAttributes(of: .its) || element.hasAttributes(of: .itsm) {
      ITSChecks.check(element, in: its, into: &findings)
      ITSReferences.check(element, in: scope, &references, into: &findings)
    }
    if element.record.name.namespace == Namespace.its.number {
      ITSGroups.check(item: element, into: &findings)
    }
  }
}

/// Units.
extension Validation {
  private mutating func check(_ context: UnitContext) {
    var context = context
    let element = context.unit.element
    let scope = context.surroundings.scope
    references.add(scope.path)
    var ids = IDChecks.Scopes()
    for child in element.elements {
      IDChecks.checkChild(child, in: &ids, into: &findings)
      references.addAnchors(of: child, at: scope.path)
      checkParts(of: child, in: scope)
      if child.isNamed(.validation) { context.surroundings.rules.add(child) }
      if child.isNamed(.changeTrack), document.version != .v2_2 {
        RevisionChecks.check(child, in: element, into: &findings)
      }
    }
    checkText(context)
    ValueChecks.checkParts(context, into: &findings)
    LanguageChecks.check(context, into: &findings)
    MatchChecks.check(context, into: &findings)
    GlossaryChecks.check(context, into: &findings)
    SelectionChecks.check(context, into: &findings)
    TargetChecks.check(context, into: &findings)
    measure(context)
    for match in context.unit.matches {
      let inner = context.match(match.element)
      checkText(inner)
      LanguageChecks.check(match: inner, into: &findings)
    }
  }

  /// What holds for the text of a unit and for that of a match.
  private mutating func checkText(_ context: UnitContext) {
    IDChecks.check(context, into: &findings)
    SpanChecks.check(context, into: &findings)
    ReferenceChecks.check(context, into: &findings)
    HintChecks.check(context, into: &findings)
    ValueChecks.check(context, into: &findings)
    AnnotationChecks.check(context, &references, into: &findings)
    requireSubFlows(of: context)
  }

  private mutating func requireSubFlows(of context: UnitContext) {
    guard context.texts.mayHold(anyOf: Self.allSubFlows) else { return }
    for item in context.inline where item.isCode {
      for name in item.kind == .pc ? Self.pairedSubFlows : Self.subFlows {
        guard let units: [String] = item.element[name] else { continue }
        let file = Fingerprint.document.file(context.surroundings.scope.file ?? "")
        for id in units {
          references.require(
            [file.unit(id)], .subFlowReference, at: item.element, "the file has no unit ‘\(id)’")
        }
      }
    }
  }

  private static let subFlows: [Name] = ["subFlows"]
  private static let pairedSubFlows: [Name] = ["subFlowsStart", "subFlowsEnd"]
  private static let allSubFlows = subFlows + pairedSubFlows

  /// Compares the sizes of a unit’s targets with its limits.
  private mutating func measure(_ context: UnitContext) {
    guard file.measure.countsCodePoints || file.measure.encoding != nil else { return }
    var measuring = TargetMeasuring(file.measure)
    let targets = context.parts.sorted { $0.position < $1.position }.compactMap(\.target)
    for target in targets { measuring.add(contentOf: target, into: &findings) }
    let isWhole = targets.count == context.parts.count
    if !targets.isEmpty {
      SizeLimit(of: context.unit.element, file.measure)?
        .check(measuring.total, isWhole: isWhole, into: &findings)
    }
    count(measuring.total, isWhole: isWhole)
  }

  /// Adds the size of something to that of what it is in.
  private mutating func count(_ size: Size, isWhole: Bool) {
    guard let last = open.indices.last else { return }
    open[last].size = open[last].size + size
    open[last].isWhole = open[last].isWhole && isWhole
  }
}
