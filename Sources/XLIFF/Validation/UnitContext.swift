/// A unit prepared for its checks: its text as inline elements in order, and what it inherits.
struct UnitContext {
  let unit: Unit
  /// The ids of the file and of the unit.
  let file: String?
  let document: Document
  let inherited: Inherited
  /// The segments and ignorables.
  let parts: [Part]
  /// All inline elements of the sources, and of the targets, in reading order.
  let source: [Inline]
  let target: [Inline]
  /// The ids of the unit's original data and of its notes.
  let dataIDs: Set<ExactID>
  let noteIDs: Set<ExactID>
}

extension UnitContext {
  /// A segment or ignorable.
  struct Part {
    let element: Element
    let source: Text?
    let target: Text?
    /// The position of its target among those of the unit, from 1.
    let position: Int
  }

  /// A source or target.
  struct Text {
    let element: Element
    let inline: [Inline]
  }

  /// An inline element, after all those that begin before it.
  struct Inline {
    let element: Element
    let kind: Kind
    /// The ids of the `pc` elements around it, from the outermost.
    let around: [String]

    enum Kind: String {
      case cp, ph, pc, sc, ec, mrk, sm, em
    }
  }

  /// All inline elements of both sides.
  var inline: [Inline] { source + target }
}

/// What elements take over from those around them.
struct Inherited {
  var language: String?
  var space: String?

  /// The same, inside an element.
  func inside(_ element: Element) -> Inherited {
    Inherited(
      language: element[.xml("lang")] ?? language, space: element[.xml("space")] ?? space)
  }
}

/// An id, compared code point by code point.
struct ExactID: Hashable {
  private let bytes: [UInt8]

  init(_ text: String) { bytes = Array(text.utf8) }
}

extension UnitContext {
  init(_ unit: Unit, file: String?, document: Document, inherited: Inherited) {
    self.unit = unit
    self.file = file
    self.document = document
    self.inherited = inherited.inside(unit.element)
    let parts = unit.parts.enumerated().map { Part($1.element, position: $0 + 1) }
    self.parts = parts
    source = parts.flatMap { $0.source?.inline ?? [] }
    let isReordered = zip(parts, parts.dropFirst()).contains { $0.position > $1.position }
    let ordered = isReordered ? parts.sorted { $0.position < $1.position } : parts
    target = ordered.flatMap { $0.target?.inline ?? [] }
    dataIDs = Set(unit.originalData.compactMap(\.id).map(ExactID.init))
    noteIDs = Set(unit.notes.compactMap(\.id).map(ExactID.init))
  }
}

extension UnitContext.Part {
  fileprivate init(_ element: Element, position: Int) {
    self.element = element
    source = element.first(.core("source")).map(UnitContext.Text.init)
    target = element.first(.core("target")).map(UnitContext.Text.init)
    self.position = target?.element["order"] ?? position
  }
}

extension UnitContext.Text {
  fileprivate init(_ element: Element) {
    self.element = element
    var inline: [UnitContext.Inline] = []
    Self.collect(from: element, around: [], into: &inline)
    self.inline = inline
  }

  private static func collect(
    from element: Element, around: [String], into inline: inout [UnitContext.Inline]
  ) {
    for child in element.elements {
      guard let kind = UnitContext.Inline.Kind(rawValue: child.name.local) else { continue }
      inline.append(.init(element: child, kind: kind, around: around))
      let inside = kind == .pc ? around + [child["id"] ?? ""] : around
      collect(from: child, around: inside, into: &inline)
    }
  }
}

extension UnitContext.Inline {
  /// Its id, if it has one.
  var id: String? { element["id"] }

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
  var canReorder: CanReorder { element["canReorder"] ?? .yes }

  /// Whether its other half is outside the unit.
  var isIsolated: Bool { element["isolated"] ?? false }

  /// The id by which its parts are one code: an `ec` has that of its `sc`.
  var codeID: String? { kind == .ec ? element["startRef"] ?? id : id }
}
