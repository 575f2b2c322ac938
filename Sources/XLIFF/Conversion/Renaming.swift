/// The conversion between versions of 2.x, which differ in little, and of 1.1 to 1.2.
struct Renaming: DocumentConversion {
  private let version: Version
  private(set) var losses = Losses()

  init(to version: Version) { self.version = version }
}

extension Renaming {
  mutating func take(_ piece: DocumentPiece, _ writer: inout Writer) throws {
    switch piece {
    case .start(var document):
      document.element["version"] = version
      document.element = renamed(document.element)
      try writer.open(document)
    case .file(let file): try writer.write(.node(.element(renamed(file))))
    case .node(.element(let element)) where element.name.namespace == .core && version != .v2_2,
      .node(.element(let element)) where element.isNamed(Metadata.name) && version != .v2_2:
      losses.add(.element, at: element, "‘\(element.name.local)’ of the document")
    case .node(let node): try writer.write(node)
    case .end(let nodes):
      try writer.close()
      try writer.write(.end(nodes))
    }
  }

  /// An element with the declarations and attributes of the version.
  private mutating func renamed(_ element: Element) -> Element {
    var result = element
    let attributes = element.attributes
    let kept = attributes.filter { isKept($0, on: element) }
    let renamed = kept.map { attribute in
      guard attribute.name.namespace == .xmlns,
        Namespace(uri: attribute.value) == version.namespace
      else { return attribute }
      return Attribute(attribute.name, version.uri)
    }
    if renamed != attributes { result.attributes = renamed }
    guard element.elements.contains(where: { _ in true }) else { return result }
    result.content = element.content.map { node in
      node.element.map { .element(self.renamed($0)) } ?? node
    }
    return result
  }

  /// Whether the version has an attribute; some only 2.2 has.
  private mutating func isKept(_ attribute: Attribute, on element: Element) -> Bool {
    guard version != .v2_2 else { return true }
    let isNew =
      attribute.name == Name(.pluralGenderSelect, "case")
      || element.isNamed(Note.name) && attribute.name == "ref"
    if isNew { losses.add(.attribute, at: element, "‘\(attribute.name.qualified)’") }
    return !isNew
  }
}
