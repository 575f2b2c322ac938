extension Rule {
  static let sizeReference = Rule(
    "size-reference", section: "5.7.5.10",
    "Size information that is referred to is in the ‘slr:data’ beside the element, or beside one around it."
  )
}

/// References to size information.
enum SizeReferences {
  static func check(_ element: Element, in scope: Scope, _ references: inout References) {
    guard element.hasAttributes(of: .sizeRestriction), let id: String = element[.sizeInfoRef] else {
      return
    }
    references.require(
      scope.paths.map { $0.sizeData(id) }, .sizeReference, at: element,
      "there are no size data ‘\(id)’")
  }
}

extension References {
  /// Notes all ids in an `slr:data` that stands in what is at a path.
  mutating func addSizeData(of data: Element, at path: Fingerprint) {
    for element in data.elements {
      if let id: String = element[.id] ?? element[.xml("id")] { add(path.sizeData(id)) }
      addSizeData(of: element, at: path)
    }
  }
}

extension Fingerprint {
  fileprivate func sizeData(_ id: String) -> Fingerprint { leaf("slr:data", id.utf8) }
}
