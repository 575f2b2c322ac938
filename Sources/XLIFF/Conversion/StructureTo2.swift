/// The groups and units of a file of 1.2 as those of 2.x.
struct StructureTo2 {
  private let languages: LanguagesOf2
  private(set) var losses = Losses()
  /// Whether something in the file has a limit that came from 1.2.
  private(set) var needsProfiles = false
  private var groups = UniqueIDs()
  private var unitIDs = UniqueIDs()

  init(_ languages: LanguagesOf2) { self.languages = languages }
}

extension StructureTo2 {
  /// The groups and units in a body or group; all else goes to the parts.
  mutating func units(in element: Element, _ parts: inout PartsTo2) -> [Node] {
    element.content.compactMap { node in
      switch node {
      case .comment, .processingInstruction: return node
      case .element, .text, .cdata: break
      }
      guard let child = node.element else { return nil }
      switch child.name {
      case .v12("group"): return .element(group(child))
      case .v12("trans-unit"): return .element(unit(child))
      default:
        parts.take(child, &losses)
        return nil
      }
    }
  }

  private mutating func group(_ old: Element) -> Element {
    var result = Element(Group.name)
    result["id"] = groups.next(old.kept("id") ?? old["id"] ?? "g\(groups.count + 1)")
    var parts = named(old, &result, as: "group")
    let units = units(in: old, &parts)
    for node in parts.content + units { result.append(node) }
    return result
  }

  private mutating func unit(_ old: Element) -> Element {
    var result = Element(Unit.name)
    result["id"] = unitIDs.next(old.kept("id") ?? old["id"] ?? "u\(unitIDs.count + 1)")
    var parts = named(old, &result, as: "trans-unit")
    var text = UnitTextTo2(old, languages)
    let content = text.converted(&parts)
    let sides: [Name] = [.v12("source"), .v12("seg-source"), .v12("target"), V12.AltTrans.name]
    for child in old.elements where !sides.contains(child.name) { parts.take(child, &losses) }
    for node in old.content {
      switch node {
      case .comment, .processingInstruction:
        losses.add(.comment, at: old, "in the unit ‘\((old["id"] as String?) ?? "")’")
      default: break
      }
    }
    for node in text.matches + parts.content + content { result.append(node) }
    losses.add(text.losses)
    return result
  }

  /// Sets the attributes that groups and units have; gives the parts with those that must be kept.
  private mutating func named(
    _ old: Element, _ result: inout Element, as name: String
  ) -> PartsTo2 {
    var done: Set<Name> = ["id", "resname", "translate", "approved"]
    result["name"] = old["resname"] as String?
    result["translate"] = old["translate"] as String?
    result.fill(old.xmlAttributes)
    if let type = (old["restype"] as String?).flatMap(OldValue.written) {
      result["type"] = type
      done.insert("restype")
    }
    result.fill(old.keptAttributes + old.foreignAttributes)
    if result.hasAttributes(of: .sizeRestriction) {
      done.formUnion(SizeMapping.names)
    } else if let limits = SizeMapping.new(old) {
      result.fill(limits)
      done.formUnion(SizeMapping.names)
      needsProfiles = true
    }
    let id: String? = old["id"]
    if id != result["id"] && id != nil { done.remove("id") }
    return PartsTo2(
      old.attributes.filter { $0.name.namespace == .none && !done.contains($0.name) }, on: name)
  }
}
