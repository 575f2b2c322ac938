/// A `pc` as `sc` and `ec`, and back (section 4.7.2.2, table 2); a `mrk` as `sm` and `em`.
enum ElementHalves {
  /// The two halves of a `pc` or `mrk`.
  static func of(_ whole: Element) -> (start: Element, end: Element) {
    let id: String? = whole["id"]
    let end = [Attribute("startRef", id ?? "")]
    guard whole.isNamed(PairedCode.name) else {
      return (
        Element(StartAnnotation.name, whole.attributes), Element(EndAnnotation.name, end)
      )
    }
    var start = half(StartCode.name, of: whole, "Start", not: "End", [])
    start.setOverlap(whole["canOverlap"] ?? false, unless: true)
    var second = half(EndCode.name, of: whole, "End", not: "Start", end)
    second.setOverlap(whole["canOverlap"] ?? false, unless: true)
    if second["canReorder"] == CanReorder.firstNo { second["canReorder"] = CanReorder.no }
    return (start, second)
  }

  private static func half(
    _ name: Name, of whole: Element, _ suffix: String, not other: String, _ first: [Attribute]
  ) -> Element {
    let isEnd = name == EndCode.name
    let own = whole.attributes.compactMap { attribute -> Attribute? in
      let local = attribute.name.qualified
      if attribute.name.namespace != .none { return isEnd ? nil : attribute }
      if local.hasSuffix(other) || isEnd && (local == "id" || local == "dir") { return nil }
      guard local.hasSuffix(suffix) else { return attribute }
      return Attribute(Name(stringLiteral: String(local.dropLast(suffix.count))), attribute.value)
    }
    return Element(name, first + own)
  }

  /// The `pc` or `mrk` of two halves, without content.
  static func joined(_ start: Element, _ end: Element) -> Element {
    guard start.isNamed(StartCode.name) else {
      return Element(Annotation.name, start.attributes)
    }
    var whole = Element(PairedCode.name)
    for attribute in start.attributes { whole[attribute.whole("Start")] = attribute.value }
    for attribute in end.attributes where attribute.name != "startRef" {
      let name = attribute.whole("End")
      if !whole.has(name) { whole[name] = attribute.value }
    }
    whole.setOverlap(start["canOverlap"] ?? true, unless: false)
    return whole
  }
}

extension Attribute {
  /// The name that it has on a `pc` if it is one of half a code.
  fileprivate func whole(_ suffix: String) -> Name {
    switch name {
    case "disp", "equiv", "subFlows", "dataRef": Name(stringLiteral: name.local + suffix)
    default: name
    }
  }
}

extension Element {
  /// Says whether it may overlap, unless that is what it means where nothing is said.
  fileprivate mutating func setOverlap(_ canOverlap: Bool, unless usual: Bool) {
    self["canOverlap"] = canOverlap == usual ? nil : canOverlap
  }
}
