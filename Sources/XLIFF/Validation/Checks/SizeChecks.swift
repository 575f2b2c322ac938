extension Rule {
  static let sizePattern = Rule(
    "size-pattern", section: "5.7.6",
    "A size or storage restriction is ‘*’, a greatest value, or a least and a greatest one, for the standard profiles."
  )
  static let sizeNumber = Rule(
    "size-number", section: "5.7.6",
    "What something counts as is a whole number, for the standard profiles.")
  static let sizeInfo = Rule(
    "size-info", section: "5.7.5",
    "Size information is either here or referred to; on an end code only if that is isolated.")
}

/// The attributes of the size and length restriction module, on any element.
enum SizeChecks {
  static func check(_ element: Element, _ measure: Measure, into findings: inout Findings) {
    guard element.hasAttributes(of: .sizeRestriction) else { return }
    if measure.countsCodePoints {
      checkPattern("sizeRestriction", of: element, into: &findings)
      checkNumber("sizeInfo", of: element, into: &findings)
    }
    if measure.encoding != nil {
      checkPattern("storageRestriction", of: element, into: &findings)
      checkNumber("equivStorage", of: element, into: &findings)
    }
    checkInfo(of: element, into: &findings)
  }

  private static func checkPattern(
    _ local: String, of element: Element, into findings: inout Findings
  ) {
    guard let text: String = element[Name(.sizeRestriction, local)], !isPattern(text) else {
      return
    }
    findings.add(.sizePattern, at: element, "‘\(local)’ is no restriction")
  }

  private static func checkNumber(
    _ local: String, of element: Element, into findings: inout Findings
  ) {
    guard let text: String = element[Name(.sizeRestriction, local)], !isNumber(text[...]) else {
      return
    }
    findings.add(.sizeNumber, at: element, "‘\(local)’ is no whole number")
  }

  private static func checkInfo(of element: Element, into findings: inout Findings) {
    let hasInfo = element.has(Name(.sizeRestriction, "sizeInfo"))
    let hasReference = element.has(Name(.sizeRestriction, "sizeInfoRef"))
    if hasInfo && hasReference {
      findings.add(.sizeInfo, at: element, "there are both ‘sizeInfo’ and ‘sizeInfoRef’")
    }
    let isIsolated: Bool = element[.isolated] ?? false
    let isAny = hasInfo || hasReference || element.has(Name(.sizeRestriction, "equivStorage"))
    if isAny && element.isNamed(EndCode.name) && !isIsolated {
      findings.add(.sizeInfo, at: element, "there is size information on an end code")
    }
  }

  private static func isPattern(_ text: String) -> Bool {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 2 else { return text == "*" || isNumber(text[...]) }
    return isNumber(parts[0]) && (parts[1] == "*" || isNumber(parts[1]))
  }

  private static func isNumber(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
  }
}
