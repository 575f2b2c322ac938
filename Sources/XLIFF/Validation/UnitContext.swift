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
  let originalData: Element?
  /// The inline elements of the sources, and then of the targets.
  let texts: InlineList
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
}

extension UnitContext {
  /// All inline elements, of the sources and then of the targets, in reading order.
  var inline: [Inline] { texts.inline }

  /// The inline elements of the sources.
  var source: ArraySlice<Inline> { inline[..<sourceCount] }

  /// The inline elements of the targets.
  var target: ArraySlice<Inline> { inline[sourceCount...] }

  /// Whether this is a match, not the unit itself.
  var isMatch: Bool { holder.isNamed(Match.name) }
}

extension UnitContext {
  init(_ unit: Unit, document: DocumentFacts, in surroundings: Surroundings) {
    var parts: [Part] = []
    var data: Element?
    for child in unit.element.elements {
      if child.isNamed(Segment.name) || child.isNamed(Ignorable.name) {
        parts.append(Part(child, position: parts.count + 1))
      } else if data == nil && child.isNamed(.originalData) {
        data = child
      }
    }
    self.init(
      unit, holder: unit.element, parts, data, document: document,
      in: surroundings.inside(unit.element))
  }

  /// A match of the unit, whose text, ids and original data are its own.
  func match(_ match: Element) -> UnitContext {
    UnitContext(
      unit, holder: match, [Part(match, position: 1)], match.first(.originalData),
      document: document, in: surroundings)
  }

  private init(
    _ unit: Unit, holder: Element, _ parts: [Part], _ data: Element?, document: DocumentFacts,
    in surroundings: Surroundings
  ) {
    self.unit = unit
    self.holder = holder
    self.document = document
    self.surroundings = surroundings
    self.parts = parts
    originalData = data
    var texts = InlineList()
    for (index, part) in parts.enumerated() {
      if let source = part.source { texts.append(contentOf: source, part: index) }
    }
    sourceCount = texts.inline.count
    let isReordered = zip(parts, parts.dropFirst()).contains { $0.position > $1.position }
    let order =
      isReordered
      ? parts.indices.sorted { parts[$0].position < parts[$1].position } : Array(parts.indices)
    for index in order {
      if let target = parts[index].target { texts.append(contentOf: target, part: index) }
    }
    self.texts = texts
  }

  /// The ids of the unit's notes, gathered anew.
  var noteIDs: Set<ExactID> { Set(unit.notes.compactMap(\.id).map(ExactID.init)) }
}

extension UnitContext.Part {
  fileprivate init(_ element: Element, position: Int) {
    self.element = element
    source = element.first(.source)
    target = element.first(.target)
    self.position = target?[.order] ?? position
  }
}
