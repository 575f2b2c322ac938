/// The text of a `trans-unit` as segments and ignorables, and its alternatives as matches.
struct UnitTextTo2 {
  private let old: Element
  private let languages: LanguagesOf2
  private(set) var losses = Losses()
  private var content = ContentTo2()
  private var segmentIDs: [ExactID: String] = [:]
  private var firstSegment: String?
  private var repeatedSources = 0
  private static let maximumRepeatedSources = 256

  init(_ old: Element, _ languages: LanguagesOf2) {
    self.old = old
    self.languages = languages
  }
}

extension UnitTextTo2 {
  /// The original data, the segments and ignorables; attributes that must be kept go to the parts.
  mutating func converted(_ parts: inout PartsTo2) -> [Node] {
    let target = old.first(.v12("target"))
    for (name, side) in [("source", old.first(.v12("source"))), ("target", target)] {
      guard let side else { continue }
      let isSaid: (Attribute) -> Bool = { attribute in
        attribute.name == "state"
          && (attribute.value as String?).map(V12.State.init)
            .flatMap(StateMapping.state) != nil
      }
      parts.keep(
        side.attributes.filter { $0.name.namespace == .none && !isSaid($0) }, on: name)
      for attribute in side.foreignAttributes {
        losses.add(.attribute, at: side, "‘\(attribute.name.qualified)’ of the \(name)")
      }
    }
    let result: [Element]
    if let cut = SegmentedText(old, &losses) {
      result = segments(cut)
    } else {
      result = [segment(target)]
    }
    losses.add(content.losses)
    return ((content.originalData.map { [$0] } ?? []) + result).map(Node.element)
  }

  /// The only segment.
  private mutating func segment(_ target: Element?) -> Element {
    let source = old.first(.v12("source")) ?? Element(.v12("source"))
    var segment = Element(Segment.name)
    segment.fill(source.keptAttributes)
    var side = ContentTo2.SideOf2(source, isTarget: false)
    let text = content.converted(source.content, of: &side)
    if let id: String = segment["id"] {
      segment["id"] = content.ids.next(id)
    } else if needsID {
      segment["id"] = content.ids.next("s1")
    }
    firstSegment = segment["id"]
    segment.append(
      .element(Element(.core("source"), xmlAttributes(of: source), content: text)))
    guard let target else { return segment }
    setState(of: &segment, target)
    var other = ContentTo2.SideOf2(target, isTarget: true)
    var new = Element(.core("target"), content: content.converted(target.content, of: &other))
    new.fill(xmlAttributes(of: target))
    new["order"] = target.kept("order")
    segment.append(.element(new))
    return segment
  }

  /// The language and the treatment of white space of a side, where 2.x may have them.
  private mutating func xmlAttributes(of side: Element) -> [Attribute] {
    guard languages.differ(from: side) else { return side.xmlAttributes }
    losses.add(.attribute, at: side, "‘xml:lang’, which is not the language of the document")
    return side.xmlAttributes.filter { $0.name != .xml("lang") }
  }

  /// Whether an alternative must refer to the segment.
  private var needsID: Bool {
    old.elements.contains { $0.isNamed(V12.AltTrans.name) && $0.kept("ref") == nil }
  }

  private mutating func segments(_ cut: SegmentedText) -> [Element] {
    var side = ContentTo2.SideOf2(cut.source, isTarget: false)
    let sources = cut.parts.map { content.converted($0.source, of: &side) }
    var results = zip(cut.parts, sources).map { part, source in
      var result = Element(part.mark == nil ? Ignorable.name : Segment.name)
      if let mark = part.mark {
        result.fill(mark.keptAttributes)
        result["id"] = id(of: mark)
      }
      let text = part.mark?.xmlAttributes ?? []
      result.append(.element(Element(.core("source"), text, content: source)))
      return result
    }
    if let target = cut.target { addTargets(cut, of: target, to: &results) }
    return results
  }

  /// Adds the targets to the parts, converted in the order in which they stand.
  private mutating func addTargets(
    _ cut: SegmentedText, of target: Element, to results: inout [Element]
  ) {
    var side = ContentTo2.SideOf2(target, isTarget: true)
    let state = state(of: target)
    let isUnchanged = cut.earliestKeptState == state?.state
    let places = cut.parts.indices.sorted {
      cut.parts[$0].order ?? $0 + 1 < cut.parts[$1].order ?? $1 + 1
    }
    for index in places {
      let part = cut.parts[index]
      guard let nodes = part.target else { continue }
      if let mark = part.targetMark {
        let states: [Name] = ["state", "subState"]
        results[index].fill(
          isUnchanged ? mark.keptAttributes.filter { states.contains($0.name) } : [])
        if !isUnchanged { results[index]["state"] = state?.state }
      }
      var new = Element(
        .core("target"), part.targetMark?.xmlAttributes ?? [],
        content: content.converted(nodes, of: &side))
      new["order"] = part.targetMark?.kept("order") ?? part.order.map(String.init)
      results[index].append(.element(new))
    }
  }

  private mutating func id(of mark: Element) -> String? {
    let mid: String = mark["mid"] ?? ""
    guard mark.kept("id") != nil || !mid.hasPrefix("_") else { return nil }
    let id = content.ids.next(mark.kept("id") ?? (mid.first?.isNumber == true ? "s\(mid)" : mid))
    segmentIDs[ExactID(mid)] = id
    firstSegment = firstSegment ?? id
    return id
  }

  private func setState(of segment: inout Element, _ target: Element) {
    guard let state = state(of: target) else { return }
    segment["state"] = state.state
    segment["subState"] = state.subState
  }

  /// The state that a target and its unit say.
  private func state(of target: Element) -> (state: State, subState: String?)? {
    let old: V12.State? = target["state"]
    let isFinal = self.old["approved"] == true
    guard let state = isFinal ? .final : old.flatMap(StateMapping.state) else { return nil }
    if target.kept("state") == state.rawValue { return (state, target.kept("subState")) }
    guard let old, old != StateMapping.old(state) else { return (state, nil) }
    return (state, OldValue.written(old.rawValue))
  }
}

/// Alternatives.
extension UnitTextTo2 {
  /// The matches, in a list; none where there are no alternatives.
  var matches: [Node] {
    mutating get {
      let matches = old.elements.filter { $0.isNamed(V12.AltTrans.name) }
        .flatMap { self.matches(of: $0) }
      return matches.isEmpty
        ? [] : [.element(Element(.matches, content: matches.map(Node.element)))]
    }
  }

  /// The matches of an alternative, one for each of its targets.
  ///
  /// Each has a source, that of its unit if it has none; a document that would grow without end by
  /// that loses the rest.
  private mutating func matches(of alternative: Element) -> [Element] {
    let hasSource = alternative.first(.v12("source")) != nil
    let targets = alternative.elements.filter { $0.isNamed(.v12("target")) }
    return targets.enumerated().compactMap { index, target in
      if index > 0 || !hasSource { repeatedSources += 1 }
      guard repeatedSources <= Self.maximumRepeatedSources else {
        losses.add(.element, at: target, "an alternative, of more than can be kept")
        return nil
      }
      return match(alternative, target)
    }
  }

  private mutating func match(_ alternative: Element, _ target: Element) -> Element {
    var result = Element(Match.name)
    var done: Set<Name> = ["origin", "mid"]
    result["ref"] = alternative.kept("ref") ?? "#\(reference(of: alternative))"
    result["origin"] = alternative["origin"] as String?
    if let similarity = (alternative["match-quality"] as String?).flatMap(Self.percentage) {
      result["similarity"] = similarity
      done.insert("match-quality")
    }
    let kind: String? = alternative["alttranstype"]
    if let kind, alternative.kept("subType") == nil, let subType = OldValue.written(kind) {
      result["type"] = "other"
      result["subType"] = subType
    }
    if kind != nil { done.insert("alttranstype") }
    result.fill(alternative.keptAttributes + alternative.foreignAttributes)
    let rest = alternative.attributes.filter {
      [.none, .xml].contains($0.name.namespace) && !done.contains($0.name)
    }
    addContent(alternative, target, rest, to: &result)
    return result
  }

  private mutating func addContent(
    _ alternative: Element, _ target: Element, _ rest: [Attribute], to match: inout Element
  ) {
    var parts = PartsTo2(rest, on: "alt-trans")
    parts.keep(target.attributes.filter { $0.name.namespace == .none }, on: "target")
    var content = ContentTo2()
    let source = alternative.first(.v12("source")) ?? old.first(.v12("source"))
    var sides: [Element] = []
    if languages.differ(from: target) { match["reference"] = true }
    for (side, name) in [(source, "source"), (target, "target")] {
      guard let side else { continue }
      var state = ContentTo2.SideOf2(side, isTarget: name == "target")
      let text = content.converted(side.content, of: &state)
      let xml = name == "target" ? side.xmlAttributes : xmlAttributes(of: side)
      sides.append(Element(.core(name), xml, content: text))
    }
    let texts: [Name] = [.v12("source"), .v12("seg-source"), .v12("target")]
    for child in alternative.elements where !texts.contains(child.name) {
      if child.isNamed(.v12("note")) {
        parts.keep(KeptMetadata.group(of: child, &losses))
      } else {
        parts.take(child, &losses)
      }
    }
    let (metadata, others) = parts.splitContent
    for element in metadata + (content.originalData.map { [$0] } ?? []) + sides + others {
      match.append(.element(element))
    }
    losses.add(content.losses)
  }

  /// The id of the segment that an alternative is for.
  private mutating func reference(of alternative: Element) -> String {
    let mid: String? = alternative["mid"]
    if let id = mid.flatMap({ segmentIDs[ExactID($0)] }) { return id }
    if !segmentIDs.isEmpty {
      losses.add(
        .reference, at: alternative, "an alternative for the whole unit is one for its start")
    }
    return firstSegment ?? ""
  }

  /// A quality such as `86.5%`, as a number.
  private static func percentage(_ quality: String) -> String? {
    let number = quality.hasSuffix("%") ? String(quality.dropLast()) : quality
    return AttributeType.decimal(0...100).accepts(number) ? number : nil
  }
}

/// The languages of a document of 2.x.
struct LanguagesOf2: Equatable {
  let source: String?
  let target: String?

  /// Whether a side of 1.2 says that it has another language.
  func differ(from side: Element) -> Bool {
    let expected = side.isNamed(.v12("target")) ? target : source
    guard let own: String = side[.xml("lang")], let expected else { return false }
    return own.lowercased() != expected.lowercased()
  }
}
