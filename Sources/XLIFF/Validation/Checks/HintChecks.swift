extension Rule {
  static let reorderHints = Rule(
    "reorder-hints", section: "4.7.2.6",
    "A code that may not be reordered may not be copied or deleted.")
  static let reorderSequence = Rule(
    "reorder-sequence", section: "4.7.2.6",
    "A sequence of codes that may not be reordered begins with one that says so: ‘firstNo’.")
  static let codeDiffers = Rule(
    "code-differs", section: "4.7.2.6",
    "A code of the target is of the same kind, type and hints as that of the source.")
  static let codeTextDiffers = Rule(
    "code-text-differs", .warning, section: "4.7.2.3",
    "Where both say it, a code of the target has the data, the display text, the plain text and the sub-flows of the source’s."
  )
  static let codeDeleted = Rule(
    "code-deleted", section: "4.7.2.6", "Codes that may not be deleted are in the target.")
  static let codeReordered = Rule(
    "code-reordered", section: "4.7.2.6", "Codes that may not be reordered keep their order.")
}

/// What may be done to codes, and whether it has been done.
enum HintChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    guard !context.inline.isEmpty else { return }
    checkCounterparts(context, into: &findings)
    if context.texts.mayHold(.canReorder) {
      checkHints(context.source, into: &findings)
      checkHints(context.target, into: &findings)
      if !context.isMatch { checkOrder(context, into: &findings) }
    }
    if !context.isMatch && context.texts.mayHold(.canDelete) {
      checkDeletions(context, into: &findings)
    }
  }

  private static func checkHints(
    _ inline: ArraySlice<UnitContext.Inline>, into findings: inout Findings
  ) {
    var hasBegun = false
    for item in inline where item.isCode {
      if item.canReorder != .yes, item.allows(.canCopy) || item.allows(.canDelete) {
        findings.add(.reorderHints, at: item.element, "‘canCopy’ and ‘canDelete’ should be ‘no’")
      }
      if item.canReorder == .no && !hasBegun && item.kind != .ec {
        findings.add(.reorderSequence, at: item.element, "a sequence begins here without ‘firstNo’")
      }
      hasBegun = item.canReorder != .yes
    }
  }

  /// Codes of the same id on both sides.
  private static func checkCounterparts(_ context: UnitContext, into findings: inout Findings) {
    let sources = codes(context.source)
    lazy var lone = Set(sequences(in: context.source).filter { $0.count == 1 }.map { $0[0].key })
    lazy var texts = CodeTexts(context.originalData)
    for item in context.target where item.isCode {
      guard let id = item.idBytes, let index = sources[id] else { continue }
      let counterpart = context.source[index]
      let isSame =
        item.kind == counterpart.kind && item.element.hasSameAttributes(as: counterpart.element)
      if isSame { continue }
      // A sequence of one code binds nothing, and may be said to.
      let isFreed = item.canReorder == .yes && lone.contains(counterpart.key)
      if let difference = item.difference(from: counterpart, ignoringOrder: isFreed) {
        findings.add(.codeDiffers, at: item.element, "‘\(difference)’ differs from the source’s")
      }
      if let difference = texts.difference(of: item, from: counterpart) {
        findings.add(
          .codeTextDiffers, at: item.element, "‘\(difference)’ differs from the source’s")
      }
    }
  }

  /// The positions of the codes with an id.
  private static func codes(_ inline: ArraySlice<UnitContext.Inline>) -> IDTable<Int> {
    var codes = IDTable<Int>()
    for (index, item) in zip(inline.indices, inline) where item.isCode {
      if let id = item.idBytes { _ = codes.insert(index, for: id) }
    }
    return codes
  }

  private static func checkDeletions(_ context: UnitContext, into findings: inout Findings) {
    lazy var kept = Set(context.target.compactMap(\.codeID).map(ExactID.init))
    for item in context.source where item.isCode && !item.allows(.canDelete) {
      guard let target = context.parts[item.part].target, let id = item.codeID,
        !kept.contains(ExactID(id))
      else { continue }
      findings.add(.codeDeleted, at: target, "the code ‘\(id)’ is not in the target")
    }
  }

  /// Each sequence of the source must stand in the target with nothing that is a code between.
  private static func checkOrder(_ context: UnitContext, into findings: inout Findings) {
    let sequences = sequences(in: context.source)
    guard !sequences.isEmpty else { return }
    let target = context.target.filter(\.isCode)
    let places = Dictionary(zip(target.map(\.key), target.indices)) { first, _ in first }
    for sequence in sequences {
      let present = sequence.filter { places[$0.key] != nil }
      guard let first = present.first, let start = places[first.key] else { continue }
      let found = target[start...].prefix(present.count)
      let isKept = zip(found, present).allSatisfy {
        $0.key == $1.key && context.idsAround($0) == context.idsAround($1)
      }
      if !isKept || found.count != present.count {
        findings.add(
          .codeReordered, at: target[start].element, "the codes from here on were reordered")
      }
    }
  }

  private static func sequences(in inline: ArraySlice<UnitContext.Inline>) -> [[UnitContext.Inline]]
  {
    var sequences: [[UnitContext.Inline]] = []
    var isOpen = false
    for item in inline where item.isCode {
      switch item.canReorder {
      case .firstNo: sequences.append([item])
      case .no where isOpen: sequences[sequences.count - 1].append(item)
      case .no, .yes: break
      }
      isOpen = item.canReorder == .firstNo || isOpen && item.canReorder == .no
    }
    return sequences
  }
}

extension UnitContext.Inline {
  /// Whether it may overlap other spans: where not said, halves may.
  private var canOverlap: Bool { element[.canOverlap] ?? (kind != .pc) }

  /// What differs from the code of the other side, as the name of an attribute or element.
  fileprivate func difference(from other: Self, ignoringOrder: Bool) -> String? {
    if (kind == .ph) != (other.kind == .ph) { return kind.rawValue }
    if canReorder != other.canReorder && !ignoringOrder { return "canReorder" }
    if canOverlap != other.canOverlap { return "canOverlap" }
    if let hint = Self.hints.first(where: { allows($0) != other.allows($0) }) { return hint.local }
    return Self.types.first { name in
      let (own, others): (String?, String?) = (element[name], other.element[name])
      return own != others
    }?.local
  }
  private static let hints: [Name] = [.canCopy, .canDelete]
  private static let types: [Name] = [.type, .subType]
}
