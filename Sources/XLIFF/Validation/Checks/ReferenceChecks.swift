extension Rule {
  static let dataReference = Rule(
    "data-reference", section: "4.3.1.9", "A code refers to original data of its unit.")
  static let copyReference = Rule(
    "copy-reference", section: "4.3.1.8",
    "A copy is of a code of its unit that may be copied, and has no data of its own.")
}

/// References of codes to original data and to each other.
enum ReferenceChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    if context.texts.mayHold(anyOf: allReferences) {
      let data = dataIDs(of: context)
      for item in context.inline where item.isCode {
        checkData(of: item, in: data, into: &findings)
      }
    }
    if context.texts.mayHold(.copyOf) { checkCopies(context.inline, into: &findings) }
  }

  private static func checkData(
    of code: UnitContext.Inline, in data: IDTable<Place>, into findings: inout Findings
  ) {
    for name in dataReferences(of: code.kind) {
      guard let id = code.element.bytes(of: name), data[id] == nil else { continue }
      let text = String(decoding: id, as: UTF8.self)
      findings.add(.dataReference, at: code.element, "there are no original data ‘\(text)’")
    }
  }

  private static func checkCopies(
    _ inline: [UnitContext.Inline], into findings: inout Findings
  ) {
    let copyable = Set(
      inline.filter { $0.isCode && $0.allows(.canCopy) }.compactMap(\.id).map(ExactID.init))
    for item in inline where item.isCode {
      guard let original: String = item.element[.copyOf] else { continue }
      if !copyable.contains(ExactID(original)) {
        findings.add(
          .copyReference, at: item.element, "‘\(original)’ is no code that may be copied")
      }
      if dataReferences(of: item.kind).contains(where: { item.element.has($0) }) {
        findings.add(.copyReference, at: item.element, "a copy refers to data of its own")
      }
    }
  }

  /// The places of the original data, by their ids.
  private static func dataIDs(of context: UnitContext) -> IDTable<Place> {
    var table = IDTable<Place>()
    guard let data = context.originalData else { return table }
    for item in data.elements {
      if let id = item.bytes(of: .id) { _ = table.insert(item.record.place, for: id) }
    }
    return table
  }

  /// The attributes by which a code of a kind refers to data.
  private static func dataReferences(of kind: UnitContext.Inline.Kind) -> [Name] {
    kind == .pc ? paired : single
  }

  private static let single: [Name] = ["dataRef"]
  private static let paired: [Name] = ["dataRefStart", "dataRefEnd"]
  private static let allReferences = single + paired
}
