/// What in a unit, or beside units, a fragment identifier may name.
extension References {
  /// Notes all ids in an element, its own included, that stands in what is at a path.
  ///
  /// The text of a match nothing outside can name.
  mutating func addAnchors(of element: Element, at path: Fingerprint) {
    addAnchors(of: element.record, element.tape, at: path, isTarget: false, isMatch: false)
  }

  private mutating func addAnchors(
    of element: Record, _ tape: Tape, at path: Fingerprint, isTarget: Bool, isMatch: Bool
  ) {
    let isTarget = isTarget || tape.isNamed(element, .target)
    if let id = tape.attribute(.id, of: element) ?? tape.attribute(.xmlID, of: element) {
      let bytes = tape.bytes.storage[id.body]
      if element.name.namespace == Namespace.core.number {
        if !isMatch { addCore(element, tape, bytes, at: path, isTarget: isTarget) }
      } else if let prefix = Self.prefixes[element.name.namespace] {
        add(path.leaf(prefix, bytes))
      }
    }
    let isMatch = isMatch || tape.isNamed(element, Match.name)
    for child in tape.elements(in: element.body) {
      addAnchors(of: child, tape, at: path, isTarget: isTarget, isMatch: isMatch)
    }
  }

  private mutating func addCore(
    _ element: Record, _ tape: Tape, _ id: ArraySlice<UInt8>, at path: Fingerprint, isTarget: Bool
  ) {
    if tape.isNamed(element, Note.name) {
      add(path.leaf("n", id))
    } else if tape.isNamed(element, OriginalData.name) {
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
