extension Rule {
  static let codeStart = Rule(
    "code-start", section: "4.2.3.5",
    "An end code has either the start of a code that began before it in the unit, or, isolated, an id."
  )
  static let codeEnd = Rule(
    "code-end", section: "4.2.3.4", "A start code ends in its unit, unless it is isolated.")
  static let codeHalves = Rule(
    "code-halves", section: "4.2.3.5", "The two halves of a code have the same hints.")
  static let codeDirection = Rule(
    "code-direction", section: "4.2.3.5", "Only an isolated end code has a direction.")
  static let annotationStart = Rule(
    "annotation-start", section: "4.2.3.8", "An annotation ends after it began in the unit.")
  static let annotationEnd = Rule(
    "annotation-end", section: "4.2.3.7", "An annotation that begins ends in its unit.")
}

/// Codes and annotations in two halves.
enum SpanChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    guard context.texts.hasHalves else { return }
    for (side, inline) in [(Side.source, context.source), (.target, context.target)] {
      var codes = Halves()
      var annotations = Halves()
      for item in inline {
        switch item.kind {
        case .sc: codes.begin(item)
        case .sm: annotations.begin(item)
        case .ec: end(item, &codes, into: &findings)
        case .em:
          if annotations.end(item) == nil {
            findings.add(.annotationStart, at: item.element, "no annotation of this id began")
          }
        default: break
        }
      }
      let elsewhere = side == .target ? startsElsewhere(in: context) : []
      for item in codes.open where !item.isIsolated && !elsewhere.contains(item.key) {
        findings.add(.codeEnd, at: item.element, "the code has no end, and is not isolated")
      }
      for item in annotations.open where !elsewhere.contains(item.key) {
        findings.add(.annotationEnd, at: item.element, "the annotation has no end")
      }
    }
  }

  /// The starts of the source whose ends may be in a part that has no target yet.
  private static func startsElsewhere(in context: UnitContext) -> Set<UnitContext.Inline.Key> {
    guard context.parts.contains(where: { $0.target == nil }) else { return [] }
    return Set(context.source.filter { $0.kind == .sc || $0.kind == .sm }.map(\.key))
  }

  private static func end(
    _ item: UnitContext.Inline, _ codes: inout Halves, into findings: inout Findings
  ) {
    let hasReference = (item.element[.startRef] as String?) != nil
    guard hasReference != item.isIsolated, item.isIsolated == (item.id != nil) else {
      return findings.add(
        .codeStart, at: item.element, "it needs ‘startRef’, or else ‘isolated’ with an ‘id’")
    }
    let direction: String? = item.element["dir"]
    if direction != nil && !item.isIsolated {
      findings.add(.codeDirection, at: item.element, "‘dir’ is on an end code that is not isolated")
    }
    guard hasReference else { return }
    guard let start = codes.end(item) else {
      return findings.add(.codeStart, at: item.element, "no code of this id began before it")
    }
    if start.isIsolated {
      findings.add(.codeEnd, at: start.element, "the code is isolated, but ends in this unit")
    }
    compare(start, item, into: &findings)
  }

  private static func compare(
    _ start: UnitContext.Inline, _ end: UnitContext.Inline, into findings: inout Findings
  ) {
    let hints: [Name] = ["canCopy", "canDelete", "canOverlap"]
    for hint in hints where start.allows(hint) != end.allows(hint) {
      findings.add(.codeHalves, at: end.element, "‘\(hint.local)’ differs from the start’s")
    }
    let expected: CanReorder = start.canReorder == .yes ? .yes : .no
    if end.canReorder != expected {
      findings.add(.codeHalves, at: end.element, "‘canReorder’ should be ‘\(expected.rawValue)’")
    }
  }
}

/// Halves that have begun and not ended.
private struct Halves {
  private var byID: [ExactID: [UnitContext.Inline]] = [:]

  /// Those that are still open.
  var open: some Sequence<UnitContext.Inline> { byID.values.joined() }

  mutating func begin(_ item: UnitContext.Inline) {
    byID[ExactID(item.id ?? ""), default: []].append(item)
  }

  /// The start of what an item ends, if it has begun.
  mutating func end(_ item: UnitContext.Inline) -> UnitContext.Inline? {
    byID[ExactID(item.element[.startRef] ?? "")]?.popLast() ?? nil
  }
}
