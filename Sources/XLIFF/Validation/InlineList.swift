/// The inline elements of some texts, in reading order, and what they have at all.
struct InlineList {
  /// Each before those in it.
  private(set) var inline: [UnitContext.Inline] = []
  /// What attributes there are on any of them.
  private(set) var attributes = AttributeSummary()
  /// Whether any of them is one half of a code or annotation.
  private(set) var hasHalves = false
  /// Whether any of them is an annotation, or the start of one.
  private(set) var hasAnnotations = false
}

extension InlineList {
  /// Adds the inline elements of a text, which belongs to a part of the unit.
  mutating func append(contentOf text: Element, part: Int) {
    append(contentOf: text.record, of: text.tape, part: part, around: nil)
  }

  /// Whether one of them may have an attribute.
  func mayHold(_ name: Name) -> Bool { attributes.mayHold(name.code) }

  /// Whether one of them may have one of some attributes.
  func mayHold(anyOf names: [Name]) -> Bool { names.contains(where: mayHold) }

  private mutating func append(
    contentOf record: Record, of tape: Tape, part: Int, around: Int?
  ) {
    for child in tape.elements(in: record.body) {
      guard let kind = UnitContext.Inline.Kind.byName[child.name] else { continue }
      let element = Element(tape: tape, record: child)
      let index = inline.count
      inline.append(UnitContext.Inline(element: element, kind: kind, part: part, around: around))
      attributes.formUnion(child.attributes)
      switch kind {
      case .sc, .ec: hasHalves = true
      case .sm, .em: (hasHalves, hasAnnotations) = (true, true)
      case .mrk: hasAnnotations = true
      case .cp, .ph, .pc: break
      }
      let inside = kind == .pc ? index : around
      append(contentOf: child, of: tape, part: part, around: inside)
    }
  }
}

extension UnitContext {
  /// An inline element, after all those that begin before it.
  struct Inline {
    let element: Element
    let kind: Kind
    /// The index of the part that it is in.
    let part: Int
    /// The index of the `pc` element that it is in, among all inline elements.
    let around: Int?

    enum Kind: String, CaseIterable {
      case cp, ph, pc, sc, ec, mrk, sm, em

      fileprivate static let byName = NameMap(
        Dictionary(uniqueKeysWithValues: allCases.map { (Name.core($0.rawValue), $0) }))
    }
  }

  /// The ids of the `pc` elements around an inline element, from the innermost.
  func idsAround(_ item: Inline) -> [ExactID?] {
    var ids: [ExactID?] = []
    var next = item.around
    while let index = next {
      ids.append(inline[index].id.map(ExactID.init))
      next = inline[index].around
    }
    return ids
  }
}

extension UnitContext.Inline {
  /// Its id, if it has one.
  var id: String? { element[.id] }

  /// Its id as UTF-8.
  var idBytes: ArraySlice<UInt8>? { element.bytes(of: .id) }

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
