/// A unit prepared for its checks: its text as inline elements in order, and what it inherits.
struct UnitContext {
  let unit: Unit
  /// What its text and original data are in: the unit, or a match of it.
  let holder: Element
  let document: DocumentFacts
  /// What is around it, the unit included.
  var surroundings: Surroundings
  /// The segments and ignorables.
  let parts: [Part]
  /// All inline elements, of the sources and then of the targets, in reading order.
  let inline: [Inline]
  private let sourceCount: Int
}

extension UnitContext {
  /// A segment or ignorable.
  struct Part {
    let element: Element
    let source: Element?
    let target: Element?
    /// The position of its target among those of the unit, from 1.
    let position: Int
  }

  /// An inline element, after all those that begin before it.
  struct Inline {
    let element: Element
    let kind: Kind
    /// The index of the part that it is in.
    let part: Int
    /// The ids of the `pc` elements around it, from the outermost.
    let around: [String]

    enum Kind: String, CaseIterable {
      case cp, ph, pc, sc, ec, mrk, sm, em

      fileprivate static let byName = NameMap(
        Dictionary(uniqueKeysWithValues: allCases.map { (Name.core($0.rawValue), $0) }))
    }
  }

  /// The inline elements of the sources.
  var source: ArraySlice<Inline> { inline[..<sourceCount] }

  /// The inline elements of the targets.
  var target: ArraySlice<Inline> { inline[sourceCount...] }

  /// Whether this is a match, not the unit itself.
  var isMatch: Bool { holder.isNamed(Match.name) }
}

/// An id, compared code point by code point.
struct ExactID: Hashable {
  private let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactID, right: ExactID) -> Bool {
    left.text == right.text && left.text.utf8.elementsEqual(right.text.utf8)
  }
}

extension UnitContext {
  init(_ unit: Unit, document: DocumentFacts, in surroundings: Surroundings) {
    self.init(
      unit, holder: unit.element, unit.element.elements.filter(\.isPart), document: document,
      in: surroundings.inside(unit.element))
  }

  /// A match of the unit, whose text, ids and original data are its own.
  func match(_ match: Element) -> UnitContext {
    UnitContext(unit, holder: match, [match], document: document, in: surroundings)
  }

  private init(
    _ unit: Unit, holder: Element, _ elements: [Element], document: DocumentFacts,
    in surroundings: Surroundings
  ) {
    self.unit = unit
    self.holder = holder
    self.document = document
    self.surroundings = surroundings
    let parts = elements.enumerated().map { Part($1, position: $0 + 1) }
    self.parts = parts
    var inline: [Inline] = []
    for (index, part) in parts.enumerated() {
      guard let source = part.source else { continue }
      Inline.collect(from: source.record, of: source.tape, part: index, into: &inline)
    }
    sourceCount = inline.count
    let isReordered = zip(parts, parts.dropFirst()).contains { $0.position > $1.position }
    let order =
      isReordered
      ? parts.indices.sorted { parts[$0].position < parts[$1].position } : Array(parts.indices)
    for index in order {
      guard let target = parts[index].target else { continue }
      Inline.collect(from: target.record, of: target.tape, part: index, into: &inline)
    }
    self.inline = inline
  }

  /// The ids of its original data, gathered anew.
  var dataIDs: Set<ExactID> {
    guard let data = holder.first(.originalData) else { return [] }
    return Set(data.elements.compactMap { $0[.id].map(ExactID.init) })
  }

  /// The ids of the unit's notes, gathered anew.
  var noteIDs: Set<ExactID> { Set(unit.notes.compactMap(\.id).map(ExactID.init)) }
}

extension Element {
  fileprivate var isPart: Bool { isNamed(Segment.name) || isNamed(Ignorable.name) }
}

extension UnitContext.Part {
  fileprivate init(_ element: Element, position: Int) {
    self.element = element
    source = element.first(.source)
    target = element.first(.target)
    self.position = target?[.order] ?? position
  }
}

extension UnitContext.Inline {
  /// Gathers the inline elements in an element, each before those in it.
  fileprivate static func collect(
    from record: Record, of tape: Tape, part: Int, around: [String] = [], into inline: inout [Self]
  ) {
    for child in tape.records(in: record.body) where child.kind == .start {
      guard let kind = Kind.byName[tape.name(of: child)] else { continue }
      let element = Element(tape: tape, record: child)
      inline.append(Self(element: element, kind: kind, part: part, around: around))
      let inside = kind == .pc ? around + [element[.id] ?? ""] : around
      collect(from: child, of: tape, part: part, around: inside, into: &inline)
    }
  }
}

extension UnitContext.Inline {
  /// Its id, if it has one.
  var id: String? { element[.id] }

  /// Whether it is a code, not an annotation or a character.
  var isCode: Bool {
    switch kind {
    case .ph, .pc, .sc, .ec: true
    case .cp, .mrk, .sm, .em: false
    }
  }

  /// A hint that is `yes` or `no`, where not said `yes`.
  func allows(_ hint: Name) -> Bool { element[hint] ?? true }

  /// Whether it may be reordered.
  var canReorder: CanReorder { element[.canReorder] ?? .yes }

  /// Whether its other half is outside the unit.
  var isIsolated: Bool { element[.isolated] ?? false }

  /// The id by which its parts are one code: an `ec` has that of its `sc`.
  var codeID: String? { kind == .ec ? element[.startRef] ?? id : id }

  /// What it has in common with the same code or annotation of the other side.
  struct Key: Hashable {
    let kind: Kind
    let id: ExactID?
  }

  /// What it has in common with the same code or annotation of the other side.
  var key: Key { Key(kind: kind, id: codeID.map(ExactID.init)) }
}
