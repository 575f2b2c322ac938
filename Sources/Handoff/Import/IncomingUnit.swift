import Catalogue
import Workspace
import XLIFF

/// A unit as it came back, in whatever version of XLIFF.
struct IncomingUnit {
  /// Its id in the file.
  let id: String
  /// The name that the export gave it, if a tool has kept it.
  let name: UnitName?
  private let element: Element
  let source: IncomingText
  /// Nil where there is no target.
  let target: IncomingText?
  let state: Catalogue.State
  /// Whether some of its segments have a target and some have none.
  let isPartial: Bool
  /// Where in the file it begins.
  let start: Position
}

extension IncomingUnit {
  /// What it was when it went out, if a tool has kept that.
  var base: Fingerprint? {
    (metadata?["kielipolku", "base"] ?? context("x-base")).flatMap { Fingerprint($0) }
  }

  /// The handoff that it is of, where 1.2 says it.
  var handoff: HandoffID? { context("x-handoff").flatMap { HandoffID($0) } }

  private func context(_ type: String) -> String? {
    element.view(V12.TransUnit.self)?.contextGroups
      .first { $0.purpose == "x-kielipolku" }?.contexts.first { $0.type == type }?.text
  }

  /// Whether it went out as outdated; 1.2 does not say.
  var wasOutdated: Bool { metadata?["kielipolku", "reason"] == UnitStatus.outdated.rawValue }

  /// Whether its target is a text of the workspace as an export writes it, to the byte.
  func hasPlainly(_ text: String) -> Bool {
    guard let target, target.codeCount == source.codeCount, !isPartial, !target.hasStrangeElements
    else { return false }
    return target.written.utf8.elementsEqual(text.utf8)
  }

  /// Whether it is to the byte what an export of the workspace's translation writes, in no higher
  /// state.
  func isPlainly(_ existing: Translation?) -> Bool {
    guard let existing, existing.hasTarget else { return target == nil }
    return state <= (existing.isOutdated ? .initial : existing.state) && hasPlainly(existing.target)
  }

  private var metadata: Metadata? { element.first(Metadata.name)?.view(Metadata.self) }

  /// The own unit that an element stands for; nil for any other element.
  init?(_ element: Element) {
    if let unit = element.view(XLIFF.Unit.self) {
      self.init(unit)
    } else if let unit = element.view(V12.TransUnit.self) {
      self.init(unit)
    } else {
      return nil
    }
  }
}

// MARK: - XLIFF 2

extension IncomingUnit {
  private init(_ unit: XLIFF.Unit) {
    let data = unit.element.first(.core("originalData")) == nil ? [:] : unit.dataTexts
    let parts = unit.parts.map { Part($0, data) }
    id = unit.id ?? ""
    name = unit.name.flatMap(UnitName.init)
    element = unit.element
    source = parts.reduce(into: IncomingText()) { $0.append($1.source) }
    let segments = parts.filter(\.isSegment)
    let hasTarget = segments.contains { $0.target != nil }
    target =
      hasTarget
      ? parts.inTargetOrder.reduce(into: IncomingText()) { $0.append($1.target ?? $1.filler) } : nil
    state = segments.map(\.state).min() ?? .initial
    isPartial = hasTarget && segments.contains(where: \.lacksWords)
    start = Position(unit.element.place)
  }
}

/// A segment or ignorable of XLIFF 2.
private struct Part {
  let source: IncomingText
  let target: IncomingText?
  let isSegment: Bool
  let state: Catalogue.State
  let order: Int?

  init(_ part: any UnitPart, _ data: [String: String]) {
    source = IncomingText(part.source, data: data)
    target = part.target.map { IncomingText($0, data: data) }
    isSegment = part is Segment
    state = (part as? Segment)?.state.map { Catalogue.State($0) } ?? .initial
    order = part.order
  }

  /// What stands in the target for a part without one: what is between segments is the same on both
  /// sides (XLIFF 2.1, section 4.2.2.6 `ignorable`).
  var filler: IncomingText { isSegment ? IncomingText() : source }

  /// Whether it has words to translate and none that are translated.
  var lacksWords: Bool { target == nil && !source.words.isBlank }
}

extension [Part] {
  /// The parts in the order of their targets (XLIFF 2.1, section 4.3.1.22 `order`).
  fileprivate var inTargetOrder: [Part] {
    guard contains(where: { $0.order != nil }) else { return self }
    let ordered = enumerated().sorted { left, right in
      (left.element.order ?? left.offset + 1, left.offset)
        < (right.element.order ?? right.offset + 1, right.offset)
    }
    return ordered.map(\.element)
  }
}

extension XLIFF.Unit {
  fileprivate var dataTexts: [String: String] {
    Dictionary(
      originalData.map { ($0.element["id"] ?? "", $0.element.content.plainText) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension Catalogue.State {
  fileprivate init(_ state: XLIFF.State) {
    switch state {
    case .initial: self = .initial
    case .translated: self = .translated
    case .reviewed: self = .reviewed
    case .final: self = .final
    }
  }
}

// MARK: - XLIFF 1.2

extension IncomingUnit {
  private init(_ unit: V12.TransUnit) {
    let target = unit.target.map { IncomingText(v12: $0) }
    id = unit.id ?? ""
    name = unit.name.flatMap(UnitName.init)
    element = unit.element
    source = IncomingText(v12: unit.source)
    self.target = target
    state = Catalogue.State(unit.state, isApproved: unit.approved ?? false)
    isPartial = false
    start = Position(unit.element.place)
  }
}

extension Catalogue.State {
  /// The state of a target of 1.2; one without a state is final where its unit is approved.
  fileprivate init(_ state: V12.State?, isApproved: Bool) {
    switch state {
    case nil: self = isApproved ? .final : .initial
    case .translated, .needsReviewTranslation, .needsReviewAdaptation, .needsReviewLocalization:
      self = .translated
    case .signedOff: self = .reviewed
    case .final: self = .final
    default: self = .initial
    }
  }
}

extension Position {
  fileprivate init(_ place: XLIFF.Place?) {
    self = place.map { Position(line: $0.line, column: $0.column) } ?? .none
  }
}
