extension Rule {
  static let segmentMissing = Rule(
    "segment-missing", section: "4.2.2.5", "A unit has at least one segment.")
  static let codePoint = Rule(
    "code-point", section: "4.2.3.1", "‘cp’ stands for a character that XML cannot hold.")
  static let subStateAlone = Rule(
    "sub-state-alone", section: "4.3.1.35", "A segment with a ‘subState’ has a ‘state’.")
  static let subTypeAlone = Rule(
    "sub-type-alone", section: "4.3.1.36", "A code with a ‘subType’ has a ‘type’.")
  static let subTypeFits = Rule(
    "sub-type-fits", section: "4.3.1.36", "A ‘subType’ of XLIFF’s own is one for the ‘type’.")
  static let targetOrder = Rule(
    "target-order", section: "4.3.1.24",
    "The targets of a unit have different positions, from 1 to the number of its parts.")
  static let skeletonContent = Rule(
    "skeleton-content", section: "4.2.2.3", "A skeleton is either here, or elsewhere at its ‘href’."
  )
}

/// Values that go together.
enum ValueChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    if context.texts.mayHold(.subType) || context.texts.mayHold(.hex) {
      for item in context.inline {
        if item.kind == .cp { checkCodePoint(item.element, into: &findings) }
        if item.isCode { checkSubType(of: item.element, into: &findings) }
      }
    }
    guard let data = context.originalData else { return }
    for item in data.elements {
      for point in item.elements { checkCodePoint(point, into: &findings) }
    }
  }

  /// What holds for a unit as a whole.
  static func checkParts(_ context: UnitContext, into findings: inout Findings) {
    let parts = context.parts
    if !parts.isEmpty && !parts.contains(where: { $0.element.isNamed(Segment.name) }) {
      findings.add(.segmentMissing, at: context.unit.element, "the unit has only ignorables")
    }
    for part in parts where part.element.has("subState") && !part.element.has("state") {
      findings.add(.subStateAlone, at: part.element, "there is ‘subState’, but no ‘state’")
    }
    checkOrder(context, into: &findings)
  }

  /// A skeleton, which is no part of a unit.
  static func check(skeleton: Element, into findings: inout Findings) {
    let isEmpty = skeleton.content.allSatisfy { node in
      node.element == nil && (node.text ?? "").utf8.allSatisfy(\.isXMLSpace)
    }
    guard isEmpty != skeleton.has("href") else { return }
    findings.add(
      .skeletonContent, at: skeleton,
      isEmpty ? "the skeleton is empty and has no ‘href’" : "the skeleton has content and ‘href’")
  }

  private static func checkCodePoint(_ element: Element, into findings: inout Findings) {
    guard let hex: String = element["hex"], let number = UInt32(hex, radix: 16) else { return }
    switch number {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF, 0x110000...:
      findings.add(.codePoint, at: element, "U+\(hex) is a character that XML can hold, or none")
    default: break
    }
  }

  private static func checkSubType(of code: Element, into findings: inout Findings) {
    guard let subType = code.bytes(of: .subType) else { return }
    guard let type = code.bytes(of: .type) else {
      return findings.add(.subTypeAlone, at: code, "there is ‘subType’, but no ‘type’")
    }
    guard subType.starts(with: ownPrefix),
      !subTypes.contains(where: { $0.type[...] == type && $0.subType[...] == subType })
    else { return }
    let texts = (String(decoding: subType, as: UTF8.self), String(decoding: type, as: UTF8.self))
    findings.add(.subTypeFits, at: code, "‘\(texts.0)’ is no subtype of ‘\(texts.1)’")
  }

  private static let ownPrefix = Array("xlf:".utf8)

  private static let subTypes = [
    ("fmt", "xlf:b"), ("fmt", "xlf:i"), ("fmt", "xlf:u"), ("fmt", "xlf:lb"), ("fmt", "xlf:pb"),
    ("ui", "xlf:var"),
  ].map { (type: Array($0.utf8), subType: Array($1.utf8)) }

  private static func checkOrder(_ context: UnitContext, into findings: inout Findings) {
    if context.parts.count == 1 && context.parts[0].position == 1 { return }
    var taken: Set<Int> = []
    for part in context.parts {
      guard let target = part.target else { continue }
      if part.position > context.parts.count {
        findings.add(.targetOrder, at: target, "there are only \(context.parts.count) positions")
      } else if !taken.insert(part.position).inserted {
        findings.add(.targetOrder, at: target, "another target has position \(part.position) too")
      }
    }
  }
}
