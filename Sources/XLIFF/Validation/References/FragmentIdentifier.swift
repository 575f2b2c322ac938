extension Rule {
  static let fragment = Rule(
    "fragment", section: "3", "A reference into the document is a fragment identifier of XLIFF.")
}

/// A reference to a part of a document (chapter 3): `#/f=a/u=b/n=c`.
struct FragmentIdentifier {
  /// What follows the `#`.
  let text: String
  /// The file, the group and the unit, where they are named.
  private(set) var file: String?
  private(set) var group: String?
  private(set) var unit: String?
  /// The prefix and the id of the last part; no prefix for an inline element or segment.
  private(set) var leaf: (prefix: String?, id: String)?
}

extension FragmentIdentifier {
  /// Prefixes registered for the modules.
  private static let modules: Set<String> = [
    "gls", "mtc", "mda", "res", "slr", "val", "ctr", "fs", "its", "itsm", "pgs",
  ]

  /// Reads what follows the `#`; `nil` where it is no fragment identifier of XLIFF.
  init?(_ text: String) {
    self.text = text
    let selectors = text.split(separator: "/", omittingEmptySubsequences: false)
    let isAbsolute = selectors.first?.isEmpty == true
    var rank = -1
    for selector in selectors.dropFirst(isAbsolute ? 1 : 0) {
      guard let next = take(selector), next > rank else { return nil }
      rank = next
    }
    guard rank >= 0, !isAbsolute || file != nil else { return nil }
  }

  /// Reads the `ref` of an element; `nil` where it has none, or one that leads out of the document.
  ///
  /// The references of modules never lead out of it.
  init?(of element: Element, into findings: inout Findings) {
    guard let text: String = element[.ref],
      element.record.name.namespace != Namespace.core.number || text.utf8.first == UInt8(ascii: "#")
    else { return nil }
    guard text.utf8.first == UInt8(ascii: "#"), let fragment = Self(String(text.dropFirst())) else {
      findings.add(.fragment, at: element, "‘\(text)’ is no fragment identifier")
      return nil
    }
    self = fragment
  }

  /// Takes one selector, and gives its place in the order; `nil` where it is none.
  private mutating func take(_ selector: Substring) -> Int? {
    let parts = selector.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    guard let id = parts.last.map(String.init), id.isNMTOKEN else { return nil }
    switch parts.count == 2 ? String(parts[0]) : nil {
    case "f":
      file = id
      return 0
    case "g":
      group = id
      return 1
    case "u":
      unit = id
      return 2
    case let prefix:
      guard prefix.map({ ["n", "d", "t"].contains($0) || Self.modules.contains($0) }) ?? true
      else { return nil }
      leaf = (prefix, id)
      return 3
    }
  }

  /// Whether it names something in a unit of a file, of which it may leave out what is around it.
  func isInside(unit: String?, of file: String?) -> Bool {
    guard group == nil else { return false }
    guard self.file != nil else { return self.unit == nil || self.unit == unit }
    return self.file == file && self.unit == unit
  }
}
