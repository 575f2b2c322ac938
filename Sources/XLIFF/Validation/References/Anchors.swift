/// What in a unit, or beside units, a fragment identifier may name.
extension References {
  /// Notes all ids in an element, its own included, that stands in what is at a path.
  ///
  /// It may be in a target, and in a match, whose text nothing outside can name.
  mutating func addAnchors(
    of element: Element, at path: Fingerprint, isTarget: Bool = false, isMatch: Bool = false
  ) {
    let namespace = element.record.name.namespace
    let isTarget = isTarget || element.isNamed(.core("target"))
    if let id = element.idBytes {
      if let prefix = Self.prefixes[namespace] {
        add(path.leaf(prefix, id))
      } else if namespace == Namespace.core.number && !isMatch {
        addCore(element, id, at: path, isTarget: isTarget)
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

extension Element {
  /// The bytes of its `id` or `xml:id`.
  fileprivate var idBytes: ArraySlice<UInt8>? {
    for record in tape.records(in: record.body) {
      guard record.kind == .attribute else { return nil }
      if tape.isSame(record.name, "id") || tape.isSame(record.name, .xml("id")) {
        return tape.bytes.storage[record.body]
      }
    }
    return nil
  }
}
