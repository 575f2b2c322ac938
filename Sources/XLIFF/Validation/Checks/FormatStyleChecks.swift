extension Rule {
  static let formatStyle = Rule(
    "format-style", section: "5.3",
    "Format style has ‘fs’, an element of HTML, and ‘subFs’ only beside it; on an end code only if that is isolated."
  )
}

/// The attributes of the format style module, on any element.
enum FormatStyleChecks {
  static func check(_ element: Element, into findings: inout Findings) {
    guard element.hasAttributes(of: .formatStyle) else { return }
    var names: [String: String] = [:]
    for attribute in element.attributes where attribute.name.namespace == .formatStyle {
      names[attribute.name.local] = attribute.value
    }
    if let trouble = trouble(names, on: element) {
      findings.add(.formatStyle, at: element, trouble)
    }
  }

  /// What is wrong with the attributes, by their local names.
  private static func trouble(_ names: [String: String], on element: Element) -> String? {
    if let unknown = names.keys.first(where: { $0 != "fs" && $0 != "subFs" }) {
      return "‘\(unknown)’ is no attribute of format style"
    }
    guard let format = names["fs"] else { return "there is ‘subFs’, but no ‘fs’" }
    if !elements.contains(format[...]) { return "‘\(format)’ is no element for ‘fs’" }
    let isIsolated: Bool = element[.isolated] ?? false
    let isPlaced = element.name != .core("ec") || isIsolated
    return isPlaced ? nil : "format style is on an end code that is not isolated"
  }

  private static let elements: Set<Substring> = Set(
    """
    a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em \
    h1 h2 h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike \
    strong sub sup table tbody td tfoot th thead title tr tt u ul
    """.split(separator: " "))
}
