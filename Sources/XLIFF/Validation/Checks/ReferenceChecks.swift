extension Rule {
  static let dataReference = Rule(
    "data-reference", section: "4.3.1.11", "A code refers to original data of its unit.")
  static let copyReference = Rule(
    "copy-reference", section: "4.3.1.10",
    "A copy is of a code of its unit that may be copied, and has no data of its own.")
}

/// References of codes to original data and to each other.
enum ReferenceChecks {
  static func check(_ context: UnitContext, into findings: inout Findings) {
    let all = context.inline
    let copyable = Set(
      all.filter { $0.isCode && $0.allows("canCopy") }.compactMap(\.id).map(ExactID.init))
    for item in all where item.isCode {
      checkData(of: item, in: context, into: &findings)
      guard let original: String = item.element["copyOf"] else { continue }
      if !copyable.contains(ExactID(original)) {
        findings.add(
          .copyReference, at: item.element, "‘\(original)’ is no code that may be copied")
      }
      if dataReferences.contains(where: { (item.element[$0] as String?) != nil }) {
        findings.add(.copyReference, at: item.element, "a copy refers to data of its own")
      }
    }
  }

  private static let dataReferences: [Name] = ["dataRef", "dataRefStart", "dataRefEnd"]

  private static func checkData(
    of item: UnitContext.Inline, in context: UnitContext, into findings: inout Findings
  ) {
    for name in dataReferences {
      guard let id: String = item.element[name], !context.dataIDs.contains(ExactID(id)) else {
        continue
      }
      findings.add(.dataReference, at: item.element, "there are no original data ‘\(id)’")
    }
  }
}
