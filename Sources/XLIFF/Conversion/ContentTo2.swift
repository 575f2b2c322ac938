/// Inline elements of 1.2 as those of 2.x, with the original data of their unit or match.
struct ContentTo2 {
  var ids = UniqueIDs()
  private(set) var losses = Losses()
  private var data: [(id: String, text: String)] = []
  private var dataIDs: [ExactID: Int] = [:]
  private var dataByText: [ExactID: Int] = [:]
  private var known: [Key: String] = [:]
  /// Codes of the source whose two halves are there: those of the target may be yet to come.
  private var paired: Set<Key> = []

  /// An inline element of one side: the same on the other has the same.
  struct Key: Hashable {
    let kind: V12.CodeKind
    let id: ExactID
    let occurrence: Int
  }

  /// A source or target that is being converted, perhaps in several stretches.
  struct SideOf2 {
    fileprivate let isTarget: Bool
    fileprivate let links: HalfLinks
    fileprivate var starts: [String] = []
    fileprivate var ends = 0
    fileprivate var occurrences: [Key: Int] = [:]

    init(_ text: Element, isTarget: Bool) {
      links = HalfLinks(text)
      self.isTarget = isTarget
    }
  }
}

extension ContentTo2 {
  /// The original data, as an element; `nil` where there are none.
  var originalData: Element? {
    guard !data.isEmpty else { return nil }
    return Element(
      .core("originalData"), content: data.map { .element(OriginalData($0.text, id: $0.id)) })
  }

  /// A stretch of content.
  mutating func converted(_ nodes: [Node], of side: inout SideOf2) -> [Node] {
    var tokens: [ContentTokens.Token] = []
    add(nodes, of: &side, to: &tokens)
    var content = ContentTokens(tokens: tokens)
    content.pairHalves()
    return content.content
  }

  private mutating func add(
    _ nodes: [Node], of side: inout SideOf2, to tokens: inout [ContentTokens.Token]
  ) {
    for node in nodes {
      switch node {
      case .text(let text): tokens.append(.text(text))
      case .element(let element): add(element, of: &side, to: &tokens)
      case .cdata, .comment, .processingInstruction: tokens.append(.standalone(node))
      }
    }
  }

  private mutating func add(
    _ element: Element, of side: inout SideOf2, to tokens: inout [ContentTokens.Token]
  ) {
    switch element.v12Kind {
    case .x where element.kept("hex") != nil:
      let hex = element.kept("hex").map { [Attribute("hex", $0)] } ?? []
      tokens.append(.standalone(.element(Element(CodePoint.name, hex))))
    case .x, .ph: tokens.append(.standalone(.element(code(element, Placeholder.name, &side))))
    case .it:
      let name = element["pos"] == "close" ? EndCode.name : StartCode.name
      var code = code(element, name, &side)
      code["isolated"] = true
      tokens.append(.standalone(.element(code)))
    case .mrk where element["mtype"] == "seg": add(element.content, of: &side, to: &tokens)
    case .g, .mrk:
      let isMark = element.v12Kind == .mrk
      tokens.append(.open(isMark ? mark(element, &side) : code(element, PairedCode.name, &side)))
      add(element.content, of: &side, to: &tokens)
      tokens.append(.close)
    case .bpt, .bx: tokens.append(start(element, &side))
    case .ept, .ex: tokens.append(end(element, &side))
    case .sub, nil:
      losses.add(.element, at: element, "‘\(element.name.qualified)’")
      add(element.content, of: &side, to: &tokens)
    }
  }

  private mutating func start(_ element: Element, _ side: inout SideOf2) -> ContentTokens.Token {
    let number = side.starts.count
    let key = key(of: element, in: side)
    var code = code(element, StartCode.name, &side)
    side.starts.append(code["id"] ?? "")
    if number < side.links.hasEnd.count && side.links.hasEnd[number] {
      if !side.isTarget { paired.insert(key) }
    } else if !side.isTarget || !paired.contains(key) {
      code["isolated"] = true
      return .standalone(.element(code))
    }
    return side.links.staysInHalves[number] ? .standalone(.element(code)) : .start(code)
  }

  private mutating func end(_ element: Element, _ side: inout SideOf2) -> ContentTokens.Token {
    defer { side.ends += 1 }
    guard side.ends < side.links.startOfEnd.count, let start = side.links.startOfEnd[side.ends],
      start < side.starts.count
    else {
      var code = code(element, EndCode.name, &side)
      code["isolated"] = true
      return .standalone(.element(code))
    }
    var code = Element(EndCode.name, [Attribute("startRef", side.starts[start])])
    setData(of: &code, element)
    fill(&code, element)
    return side.links.staysInHalves[start] ? .standalone(.element(code)) : .end(code)
  }

  /// A code, with all but its content.
  private mutating func code(
    _ element: Element, _ name: Name, _ side: inout SideOf2
  ) -> Element {
    var code = Element(name)
    code["id"] = id(of: element, &side)
    if let type = element["ctype"] as String?, element.kept("type") == nil {
      let types = CodeTypeMapping.types(of: type)
      code["type"] = types.type
      code["subType"] = types.subType
      if types.type == "other" && types.subType == nil {
        losses.add(.attribute, at: element, "‘ctype’")
      }
    }
    if element["clone"] == false { code["canCopy"] = false }
    if name != PairedCode.name { setData(of: &code, element) }
    fill(&code, element)
    return code
  }

  /// Adds what 1.2 kept, and the plain text; notes what 2.x has no place for.
  private mutating func fill(_ code: inout Element, _ element: Element) {
    let equivalent: String? = element["equiv-text"]
    code[code.isNamed(PairedCode.name) ? "equivStart" : "equiv"] = equivalent
    for attribute in element.attributes {
      switch attribute.name {
      case "id", "rid", "ctype", "equiv-text", "clone", "pos": break
      case _ where attribute.name.namespace == .xmlns: break
      default:
        let isCore = attribute.name.namespace == .core
        let name = isCore ? Name(stringLiteral: attribute.name.local) : attribute.name
        if isCore || attribute.name.namespace.isModule {
          if !code.has(name) { code[name] = attribute.value }
        } else {
          losses.add(.attribute, at: element, "‘\(attribute.name.qualified)’")
        }
      }
    }
  }

  private mutating func setData(of code: inout Element, _ element: Element) {
    guard let kind = element.v12Kind, [.ph, .bpt, .ept, .it].contains(kind) else { return }
    let text = element.content.plainText
    let isKept = element.attributes.contains { $0.name.namespace == .core }
    guard !text.isEmpty || !isKept || element.kept("dataRef") != nil else { return }
    for child in element.elements {
      losses.add(.element, at: child, "‘\(child.name.qualified)’ in a code")
    }
    code["dataRef"] = dataID(of: text, wanted: element.kept("dataRef"))
  }

  private mutating func dataID(of text: String, wanted: String?) -> String {
    let key = ExactID(text)
    if let wanted {
      if let index = dataIDs[ExactID(wanted)], data[index].text.utf8.elementsEqual(text.utf8) {
        return wanted
      }
    } else if let index = dataByText[key] {
      return data[index].id
    }
    var id = wanted ?? "d\(data.count + 1)"
    while dataIDs[ExactID(id)] != nil { id += "-2" }
    dataIDs[ExactID(id)] = data.count
    dataByText[key] = data.count
    data.append((id, text))
    return id
  }

  private mutating func mark(_ element: Element, _ side: inout SideOf2) -> Element {
    var mark = Element(Annotation.name)
    mark["id"] = id(of: element, &side)
    let kept = element.keptAttributes
    let type: String = element["mtype"] ?? ""
    if kept.isEmpty {
      switch type {
      case "term": mark["type"] = type
      case "protected": mark["translate"] = false
      default:
        mark["type"] = OldValue.written(type)
        if !mark.has("type") { losses.add(.attribute, at: element, "‘mtype’") }
      }
      mark["value"] = element["comment"] as String?
    }
    mark.fill(kept + element.foreignAttributes)
    for attribute in element.attributes where ["mid", "ts"].contains(attribute.name) {
      mark[Name(.v12, attribute.name.local, prefix: "xlf12")] = attribute.value
    }
    return mark
  }
}

/// Ids.
extension ContentTo2 {
  private func key(of element: Element, in side: SideOf2) -> Key {
    let id: String = element["id"] ?? element["mid"] ?? element.kept("id") ?? ""
    let first = Key(kind: element.v12Kind ?? .x, id: ExactID(id), occurrence: 0)
    return Key(kind: first.kind, id: first.id, occurrence: side.occurrences[first] ?? 0)
  }

  /// The id of an inline element: that of the same on the other side.
  private mutating func id(of element: Element, _ side: inout SideOf2) -> String {
    let key = key(of: element, in: side)
    side.occurrences[Key(kind: key.kind, id: key.id, occurrence: 0), default: 0] += 1
    if let id = known[key] { return id }
    let isMark = element.v12Kind == .mrk
    let own: String? = element[isMark ? "mid" : "id"]
    let id = ids.next(element.kept("id") ?? (isMark ? "m\(own ?? "1")" : own ?? "c1"))
    known[key] = id
    return id
  }
}

extension Namespace {
  /// Whether it is that of a module of 2.x, whose attributes may stand on codes.
  fileprivate var isModule: Bool {
    switch self {
    case .none, .core, .v12, .xml, .xmlns, .other: false
    default: true
    }
  }
}
