/// Extensions: what is of a namespace that XLIFF does not define (section 4.9).
extension Annotated {
  /// The elements of extensions that stand in it, in order.
  public var extensions: [Element] { element.elements.filter { $0.name.namespace.isExtension } }

  /// Adds an element of an extension where the schema wants it.
  ///
  /// - Throws: ``XLIFFError`` where it is of no extension, or an id in it is in use by another element
  ///   of that extension here.
  public mutating func add(extension new: Element) throws(XLIFFError) {
    guard new.name.namespace.isExtension else {
      throw XLIFFError(.name, "‘\(new.name.qualified)’ is of no extension")
    }
    let namespace = new.name.namespace
    let present = Set(
      extensions.filter { $0.name.namespace == namespace }.flatMap(\.extensionIDs))
    guard present.isDisjoint(with: new.extensionIDs) else {
      throw XLIFFError(.name, "an id of ‘\(new.name.qualified)’ is in use here")
    }
    insert(new)
  }

  /// Removes the elements and attributes of an extension, here and in what is in it.
  ///
  /// Only its owner should: who does not know an extension keeps it (section 4.9.3).
  public mutating func removeExtension(_ uri: String) { element.remove(.other(uri)) }
}

extension Namespace {
  fileprivate var isExtension: Bool { if case .other = self { true } else { false } }
}

extension Element {
  fileprivate var extensionIDs: [ExactID] {
    let id: String? = self["id"] ?? self[.xml("id")]
    return [id].compactMap { $0.map(ExactID.init) } + elements.flatMap(\.extensionIDs)
  }

  fileprivate mutating func remove(_ namespace: Namespace) {
    if attributes.contains(where: { $0.name.namespace == namespace }) {
      attributes = attributes.filter { $0.name.namespace != namespace }
    }
    content = content.compactMap { node in
      guard var child = node.element else { return node }
      guard child.name.namespace != namespace else { return nil }
      child.remove(namespace)
      return .element(child)
    }
  }
}
