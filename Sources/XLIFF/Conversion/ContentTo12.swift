/// Inline elements of 2.x as those of 1.2.
struct ContentTo12 {
  private let data: [ExactID: Element]
  /// The ids of codes of which a half has data: these are `bpt` and `ept`, others `bx` and `ex`.
  private let codesWithData: Set<ExactID>
  private(set) var losses = Losses()

  /// Content of one unit or match.
  init(data: Element?, _ parts: [Element]) {
    let list = data.map { Array($0.elements) } ?? []
    self.data = Dictionary(list.map { (ExactID($0["id"] ?? ""), $0) }) { first, _ in first }
    let inline = parts.flatMap(\.inline)
    codesWithData = Set(
      inline.filter { $0.has("dataRef") }
        .compactMap { ($0["id"] as String?) ?? $0["startRef"] }.map(ExactID.init))
    var used: Set<ExactID> = []
    for element in inline {
      for name: Name in ["dataRef", "dataRefStart", "dataRefEnd"] {
        if let id: String = element[name] { used.insert(ExactID(id)) }
      }
    }
    for element in list {
      noteLosses(of: element, isUsed: used.contains(ExactID(element["id"] ?? "")))
    }
  }

  private mutating func noteLosses(of data: Element, isUsed: Bool) {
    if !isUsed { losses.add(.element, at: data, "original data that no code uses") }
    for attribute in data.attributes where attribute.name != "id" {
      losses.add(.attribute, at: data, "‘\(attribute.name.qualified)’ of original data")
    }
    if data.elements.contains(where: { _ in true }) {
      losses.add(.element, at: data, "a character of original data that XML cannot hold")
    }
  }
}

extension ContentTo12 {
  /// The content of one side of a segment, ignorable or match.
  mutating func converted(_ nodes: [Node]) -> [Node] {
    var codePoints = 0
    return converted(withMarks(nodes), &codePoints)
  }

  /// The same content with `mrk` for `sm` and `em`, of which 1.2 has no like.
  private mutating func withMarks(_ nodes: [Node]) -> [Node] {
    var tokens = ContentTokens(nodes)
    guard tokens.tokens.contains(where: \.isHalfAnnotation) else { return nodes }
    tokens.tokens = tokens.tokens.map { token in
      switch token {
      case .start(let element) where element.isNamed(StartCode.name): .standalone(.element(element))
      case .end(let element) where element.isNamed(EndCode.name): .standalone(.element(element))
      default: token
      }
    }
    for case .start(let half) in tokens.tokens {
      losses.add(.markup, at: half, "the annotation ‘\((half["id"] as String?) ?? "")’ in halves")
    }
    tokens.pairHalves()
    tokens.tokens.removeAll(where: \.isHalfAnnotation)
    return tokens.content
  }

  private mutating func converted(_ nodes: [Node], _ codePoints: inout Int) -> [Node] {
    nodes.flatMap { node in
      node.element.map { converted($0, &codePoints) } ?? [node]
    }
  }

  private mutating func converted(_ element: Element, _ codePoints: inout Int) -> [Node] {
    switch element.name {
    case CodePoint.name:
      codePoints += 1
      var code = Element(
        .v12("x"), [Attribute("id", "cp\(codePoints)"), Attribute("ctype", "x-cp")])
      code.fill(UnitTextTo12.kept(element.attributes))
      return [.element(code)]
    case Placeholder.name:
      return [.element(code(element, element.has("dataRef") ? "ph" : "x"))]
    case PairedCode.name: return paired(element, &codePoints)
    case StartCode.name, EndCode.name: return [.element(half(element))]
    case Annotation.name: return [.element(mark(element, &codePoints))]
    default: return converted(element.content, &codePoints)
    }
  }

  private mutating func paired(_ element: Element, _ codePoints: inout Int) -> [Node] {
    let content = converted(element.content, &codePoints)
    guard element.has("dataRefStart") || element.has("dataRefEnd") else {
      var code = code(element, "g")
      code.content = content
      return [.element(code)]
    }
    var shell = element
    shell.content = []
    let halves = ElementHalves.of(shell)
    var end = code(halves.end, "ept")
    // What has no such reference is, put together again, one element.
    end[Name(.core, "startRef", prefix: "xlf2")] = nil as String?
    return [.element(code(halves.start, "bpt"))] + content + [.element(end)]
  }

  private func half(_ element: Element) -> Element {
    let isStart = element.isNamed(StartCode.name)
    if element["isolated"] == true {
      var code = code(element, "it")
      code["pos"] = isStart ? "open" : "close"
      return code
    }
    let id = ExactID((element["id"] as String?) ?? element["startRef"] ?? "")
    let hasData = codesWithData.contains(id)
    return code(element, isStart ? (hasData ? "bpt" : "bx") : (hasData ? "ept" : "ex"))
  }

  private func code(_ element: Element, _ local: String) -> Element {
    var code = Element(.v12(local))
    let id: String? = element["id"] ?? element["startRef"]
    code["id"] = id
    if ["bpt", "ept", "bx", "ex"].contains(local) { code["rid"] = id }
    var done: [Name] = ["id", "equiv"]
    if local != "ept", local != "ex",
      let type = CodeTypeMapping.old(
        type: element["type"], subType: element["subType"],
        standsAlone: local == "x" || local == "ph")
    {
      code["ctype"] = type
      done += ["type", "subType"]
    }
    // These are always halves again, others where they say so.
    if local == "ex" { done.append("startRef") }
    code["equiv-text"] = element["equiv"] as String?
    if ["g", "x", "bx"].contains(local), element["canCopy"] == false { code["clone"] = false }
    code.fill(UnitTextTo12.kept(element.attributes.filter { !done.contains($0.name) }))
    if let reference: String = element["dataRef"], let data = data[ExactID(reference)] {
      code.content = [.text(data.content.compactMap(\.text).joined())]
    }
    return code
  }

  private mutating func mark(_ element: Element, _ codePoints: inout Int) -> Element {
    let type: String = element["type"] ?? "generic"
    var mark = Element(.v12("mrk"))
    mark["mtype"] =
      OldValue.read(type)
      ?? (type == "term" ? "term" : element["translate"] == false ? "protected" : "x-\(type)")
    if type == "comment" { mark["comment"] = element["value"] as String? }
    mark.fill(UnitTextTo12.kept(element.attributes))
    for attribute in mark.attributes where attribute.name.namespace == .v12 {
      mark[attribute.name] = nil as String?
      mark[Name(stringLiteral: attribute.name.local)] = attribute.value
    }
    mark.content = converted(element.content, &codePoints)
    return mark
  }
}

extension ContentTokens.Token {
  /// Whether it is an `sm` or an `em`.
  fileprivate var isHalfAnnotation: Bool {
    switch self {
    case .start(let element): element.isNamed(StartAnnotation.name)
    case .end(let element): element.isNamed(EndAnnotation.name)
    default: false
    }
  }
}

extension Element {
  /// All elements in it.
  fileprivate var inline: [Element] { elements.flatMap { [$0] + $0.inline } }
}
