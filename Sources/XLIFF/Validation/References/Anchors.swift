/// What in a unit, or beside units, a fragment identifier may name.
extension References {
  /// Notes all ids in an element, its own included, that stands in what is at a path.
  ///
  /// It may be in a target, and in a match, whose text nothing outside can name.
  mutating func addAnchors(
    of element: Element, at path: Fingerprint, isTarget: Bool = false, isMatch: Bool = false
  ) {
    let namespace = element.record.name.namespace
    let isTarget = isTarget || element.isNamed(.target)
    if let id = element.bytes(of: .id) ?? element.bytes(of: .xmlID) {
      if namespace == Namespace.core.number {
        if !isMatch { addCore(element, id, at: path, isTarget: isTarget) }
      } else if let prefix = Self.prefixes[namespace] {
        add(path.leaf(prefix, id))
      }
    }
    let isMatch = isMatch || element.isNamed(Match.name)
    for child in element.elements {
      addAnchors(of: child, at: path, isTarget: isTarget, isMatch: isMatch)
    }
  }

  private mutating func addCore(
    _ element: Element, _ id: ArraySlice<UInt8>, at path: Fingerprint, isTarget: Bool
  ) {
    if element.isNamed(Note.name) {
      add(path.leaf("n", id))
    } else if element.isNamed(OriginalData.name) {
      add(path.leaf("d", id))
    } else {
      add(path.leaf("", id))
      if isTarget { add(path.leaf("t", id)) }
    }
  }

  /// The prefixes of the modules, by the numbers of their namespaces.
  private static let prefixes: [UInt8: String] = [
    Namespace.matches, .glossary, .metadata, .resourceData, .sizeRestriction, .validation,
    .changeTracking, .its, .itsm,
  ].reduce(into: [:]) { $0[$1.number] = $1.usualPrefix }
}
