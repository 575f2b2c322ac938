/// The conversion of a document of 2.x to 1.2.
struct ConversionTo12: DocumentConversion {
  private(set) var losses = Losses()
  private var root = Document(version: .v1_2)
}

extension ConversionTo12 {
  mutating func take(_ piece: DocumentPiece, _ writer: inout Writer) throws {
    switch piece {
    case .start(let document): try open(document, &writer)
    case .file(let file): try writer.write(converted(file))
    case .node(.element(let element)): try writer.write(.node(.element(element.keptElement)))
    case .node(.comment(let text)): try writer.write(.comment(text))
    case .node: break
    case .end(let nodes):
      try writer.close()
      try writer.write(.end(nodes))
    }
  }

  private mutating func open(_ document: Document, _ writer: inout Writer) throws {
    var result = Document(version: .v1_2)
    result.prolog = document.prolog
    result.element.fill([KeptAttributes.declaration])
    for attribute in document.element.attributes {
      switch attribute.name {
      case "version", "srcLang", "trgLang": break
      case .xml("lang"): losses.add(.attribute, at: document.element, "‘xml:lang’ of the document")
      default:
        let isCore = attribute.name.namespace == .xmlns && Namespace(uri: attribute.value) == .core
        if !isCore { result.element.fill([attribute]) }
      }
    }
    root = document
    try writer.open(result)
  }

  private mutating func converted(_ file: Element) -> V12.File {
    let kept = KeptMetadata.Parts(file.first(Metadata.name))
    var result = V12.File(
      original: file["original"] ?? "", source: root.sourceLanguage ?? "",
      target: root.targetLanguage, datatype: "plaintext")
    for attribute in kept.attributes(on: "file") {
      result.element[attribute.name] = attribute.value
    }
    result.element.fill(attributes(of: file, without: ["original"]))
    let header = header(of: file, kept)
    if !header.content.isEmpty { result.header = V12.Header(element: header) }
    var body = Element(V12.Body.name)
    body.content = units(of: file) + kept.elements.filter(\.isBinary).map(Node.element)
    result.body = V12.Body(element: body)
    return result
  }

  /// The attributes that 1.2 has too, as they are, and the others kept.
  private func attributes(of element: Element, without done: [Name]) -> [Attribute] {
    element.attributes.compactMap { attribute in
      let name = attribute.name
      if done.contains(name) || name.namespace == .xmlns && Namespace(uri: attribute.value) == .core
      {
        return nil
      }
      return Attribute(KeptAttributes.name(name), attribute.value)
    }
  }

  private mutating func header(of file: Element, _ kept: KeptMetadata.Parts) -> Element {
    var header = Element(V12.Header.name)
    var foreign: [Element] = []
    if let skeleton = file.first(Skeleton.name) {
      let old = Skeleton(element: skeleton).v12
      old.map { header.append(.element($0)) }
      if old == nil { foreign.append(skeleton.keptElement) }
    }
    let elements = kept.elements.filter { !$0.isBinary }
    for element in elements where element.isNamed(.v12("phase-group")) {
      header.append(.element(element))
    }
    for element in elements where !element.isNamed(.v12("phase-group")) {
      header.append(.element(element))
    }
    for node in notes(of: file, &foreign) { header.append(node) }
    foreign += modules(of: file, kept)
    for element in foreign { header.append(.element(element)) }
    return header
  }

  /// Notes, and the list of them where it says more.
  private func notes(of element: Element, _ foreign: inout [Element]) -> [Node] {
    guard let list = element.first(.core("notes")) else { return [] }
    if list.elements.contains(where: \.saysMoreThanOldNote) { foreign.append(list.keptElement) }
    return list.elements.filter { $0.isNamed(Note.name) }.map { .element(Note(element: $0).v12) }
  }

  /// Modules and extensions, without what came from 1.2.
  private func modules(of element: Element, _ kept: KeptMetadata.Parts) -> [Element] {
    element.elements.compactMap { child in
      guard child.name.namespace != .core, !child.isNamed(.matches) else { return nil }
      return child.isNamed(Metadata.name) ? kept.rest : child.keptElement
    }
  }

  /// The groups and units in a file or group.
  private mutating func units(of element: Element) -> [Node] {
    element.content.compactMap { node in
      switch node {
      case .comment, .processingInstruction: return node
      case .element(let child) where child.isNamed(Group.name): return .element(group(child))
      case .element(let child) where child.isNamed(Unit.name): return .element(unit(child))
      default: return nil
      }
    }
  }

  private mutating func group(_ group: Element) -> Element {
    let kept = KeptMetadata.Parts(group.first(Metadata.name))
    var result = Element(.v12("group"))
    result.fill(named(group, as: "group", kept))
    var foreign: [Element] = []
    let notes = notes(of: group, &foreign)
    for local in ["context-group", "count-group", "prop-group"] {
      for element in kept.elements where element.isNamed(.v12(local)) {
        result.append(.element(element))
      }
    }
    for node in notes + (foreign + modules(of: group, kept)).map(Node.element) + units(of: group) {
      result.append(node)
    }
    for element in kept.elements where element.isBinary { result.append(.element(element)) }
    return result
  }

  /// The attributes of a group or unit.
  private func named(
    _ element: Element, as name: String, _ kept: KeptMetadata.Parts
  ) -> [Attribute] {
    let old = kept.attributes(on: name)
    var result = Element(.v12(name))
    result["id"] = old.first { $0.name == "id" }?.value ?? element["id"]
    result["resname"] = element["name"] as String?
    let type: String? = element["type"]
    result["restype"] = type.flatMap(OldValue.read)
    result["translate"] = element["translate"] as String?
    let done: [Name] = ["id", "name", "translate"] + (result.has("restype") ? ["type"] : [])
    result.fill(attributes(of: element, without: done))
    if old.contains(where: { $0.name == "id" }) {
      result[Name(.core, "id", prefix: "xlf2")] = element["id"] as String?
    }
    result.fill(SizeMapping.old(element))
    result.fill(old)
    return result.attributes
  }

  private mutating func unit(_ unit: Element) -> Element {
    let kept = KeptMetadata.Parts(unit.first(Metadata.name))
    var result = Element(.v12("trans-unit"))
    result.fill(named(unit, as: "trans-unit", kept))
    var text = UnitTextTo12(unit, kept)
    let sides = text.converted()
    if text.isFinal { result["approved"] = true }
    var foreign: [Element] = []
    let notes = notes(of: unit, &foreign)
    for element in sides + kept.elements { result.append(.element(element)) }
    for note in notes { result.append(note) }
    for match in unit.first(.matches).map({ Array($0.elements) }) ?? [] {
      result.append(.element(text.alternative(match)))
    }
    for element in foreign + modules(of: unit, kept) { result.append(.element(element)) }
    losses.add(text.losses)
    noteComments(in: unit)
    return result
  }

  /// Notes the comments and processing instructions between the parts of an element.
  private mutating func noteComments(in element: Element) {
    for node in element.content {
      switch node {
      case .comment, .processingInstruction:
        losses.add(.comment, at: element, "in ‘\(element.name.local)’")
      case .element(let child) where child.isNamed(Segment.name) || child.isNamed(Ignorable.name):
        noteComments(in: child)
      case .element, .text, .cdata: break
      }
    }
  }
}

extension Element {
  /// Whether it is a `bin-unit`.
  fileprivate var isBinary: Bool { isNamed(.v12("bin-unit")) }

  /// An element as 1.2 keeps it: what is of 2.x in it with the prefix.
  fileprivate var keptElement: Element {
    let content = content.map { node in node.element.map { .element($0.keptElement) } ?? node }
    let isCore = name.namespace == .core
    let name = isCore ? Name(.core, self.name.local, prefix: "xlf2") : self.name
    return Element(name, attributes, content: content)
  }

  /// Whether a note has what one of 1.2 cannot.
  fileprivate var saysMoreThanOldNote: Bool {
    attributes.contains { !["category", "priority", "appliesTo", .xml("lang")].contains($0.name) }
  }
}

extension Note {
  /// The note of 1.2.
  fileprivate var v12: Element {
    var result = Element(.v12("note"))
    result["from"] = category
    result["priority"] = element["priority"] as String?
    result["annotates"] = element["appliesTo"] as String?
    result[.xml("lang")] = element[.xml("lang")] as String?
    result.content = [.text(text)]
    return result
  }
}

extension Skeleton {
  /// The skeleton of 1.2; `nil` for one that is more than text.
  fileprivate var v12: Element? {
    if let href {
      let file = Element(.v12("external-file"), [Attribute("href", href)])
      return Element(.v12("skl"), content: [.element(file)])
    }
    guard !element.elements.contains(where: { _ in true }) else { return nil }
    let file = Element(.v12("internal-file"), content: element.content)
    return Element(.v12("skl"), content: [.element(file)])
  }
}
