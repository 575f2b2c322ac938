/// The conversion of a document of 1.2 to 2.x.
struct ConversionTo2: DocumentConversion {
  private let version: Version
  private(set) var losses = Losses()
  private var root = Document(version: .v1_2)
  private var languages: LanguagesOf2?
  private var isOpen = false
  private var files = UniqueIDs()

  init(to version: Version) { self.version = version }
}

extension ConversionTo2 {
  mutating func take(_ piece: DocumentPiece, _ writer: inout Writer) throws {
    switch piece {
    case .start(let document): root = document
    case .file(let file):
      try open(for: V12.File(element: file), &writer)
      try writer.write(converted(file))
    case .node(.element(let element)): takeAtRoot(element)
    case .node: break
    case .end(let nodes):
      if !isOpen { try open(for: V12.File(element: Element(V12.File.name)), &writer) }
      try writer.close()
      try writer.write(.end(nodes))
    }
  }

  private mutating func takeAtRoot(_ element: Element) {
    if element.name.namespace == .core || element.isNamed(Metadata.name), version == .v2_2, !isOpen
    {
      root.element.append(.element(element))
    } else {
      losses.add(.element, at: element, "‘\(element.name.qualified)’ of the document")
    }
  }

  private mutating func open(for file: V12.File, _ writer: inout Writer) throws {
    let own = LanguagesOf2(source: file.sourceLanguage, target: file.targetLanguage)
    if let languages {
      guard languages == own else {
        throw XLIFFError(
          .version, at: file.element.place, "the files have several pairs of languages")
      }
      return
    }
    languages = own
    isOpen = true
    var document = Document(
      version: version, source: file.sourceLanguage, target: file.targetLanguage)
    document.prolog = root.prolog
    for attribute in root.element.attributes where attribute.name != "version" {
      let isOld =
        attribute.name.namespace == .xmlns
        && [.v12, .core].contains(Namespace(uri: attribute.value))
      if attribute.name == .xml("lang") {
        losses.add(.attribute, at: root.element, "‘xml:lang’ of the document")
      } else if !isOld {
        document.element.fill([Attribute(attribute.name.withoutPrefix, attribute.value)])
      }
    }
    for element in root.element.elements {
      document.element.append(.element(element.withoutKeptPrefix))
    }
    try writer.open(document)
  }

  private mutating func converted(_ file: Element) -> File {
    var result = Element(File.name)
    result["id"] = files.next(file.kept("id") ?? "f\(files.count + 1)")
    let original: String? = file["original"]
    if original?.isEmpty == false { result["original"] = original }
    result.fill(file.xmlAttributes)
    result.fill(file.keptAttributes + file.foreignAttributes)
    let done: [Name] = ["original", "source-language", "target-language"]
    let rest = file.attributes.filter { $0.name.namespace == .none && !done.contains($0.name) }
    let plain = rest.count == 1 && rest[0] == Attribute("datatype", "plaintext")
    var parts = PartsTo2(plain ? [] : rest, on: "file")
    var units = StructureTo2(languages ?? LanguagesOf2(source: nil, target: nil))
    for child in file.first(V12.Header.name).map({ Array($0.elements) }) ?? []
    where !child.isNamed(.v12("skl")) {
      parts.take(child, &losses)
    }
    let body = units.units(in: file.first(V12.Body.name) ?? Element(V12.Body.name), &parts)
    if let skeleton = skeleton(of: file) ?? parts.skeleton { result.append(.element(skeleton)) }
    if units.needsProfiles && !parts.hasProfiles {
      result.append(.element(SizeMapping.profiles))
    }
    for node in parts.content + body { result.append(node) }
    losses.add(units.losses)
    return File(element: result)
  }

  private mutating func skeleton(of file: Element) -> Element? {
    guard let old = file.first(V12.Header.name)?.first(.v12("skl")) else { return nil }
    var result = Element(Skeleton.name)
    for child in old.elements {
      for attribute in child.attributes where attribute.name != "href" {
        losses.add(.attribute, at: child, "‘\(attribute.name.qualified)’ of the skeleton")
      }
      result["href"] = child["href"] as String?
      result.content = child.content
    }
    return result
  }
}

extension Name {
  /// A name of an attribute of 2.x that 1.2 kept, as 2.x writes it.
  fileprivate var withoutPrefix: Name {
    namespace == .core ? Name(stringLiteral: local) : self
  }
}
