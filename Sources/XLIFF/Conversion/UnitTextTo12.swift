/// The text of a unit of 2.x as sides of a `trans-unit`, and its matches as alternatives.
struct UnitTextTo12 {
  private let unit: Element
  private let kept: KeptMetadata.Parts
  private let parts: [Element]
  private(set) var losses = Losses()

  init(_ unit: Element, _ kept: KeptMetadata.Parts) {
    self.unit = unit
    self.kept = kept
    parts = unit.view(Unit.self)?.parts.map(\.element) ?? []
  }
}

extension UnitTextTo12 {
  /// Whether all of it is translated and final.
  var isFinal: Bool {
    parts.filter { $0.isNamed(Segment.name) }
      .allSatisfy { $0.first(.core("target")) != nil && $0["state"] == State.final }
  }

  /// The source, its segments where there are several, and the target.
  mutating func converted() -> [Element] {
    var content = ContentTo12(data: unit.first(.core("originalData")), parts)
    defer { losses.add(content.losses) }
    guard parts.count == 1, let segment = parts.first else { return segmented(&content) }
    var sides: [Element] = []
    if let source = segment.first(.core("source")) {
      var old = side("source", of: source, content.converted(source.content))
      let isState: (Attribute) -> Bool = { $0.name == "state" || $0.name == "subState" }
      let hasTarget = segment.first(.core("target")) != nil
      old.fill(Self.kept(segment.attributes.filter { !hasTarget || !isState($0) }))
      old.fill(kept.attributes(on: "source"))
      sides.append(old)
    }
    if let target = segment.first(.core("target")) {
      var old = side("target", of: target, content.converted(target.content))
      setState(of: &old, segment)
      old.fill(kept.attributes(on: "target"))
      sides.append(old)
    }
    return sides
  }

  /// The sides of a unit of several parts: segments are marks, ignorables the text between them.
  private mutating func segmented(_ content: inout ContentTo12) -> [Element] {
    let sources = parts.map { content.converted($0.first(.core("source"))?.content ?? []) }
    let marks = zip(parts.indices, sources).flatMap { index, source in
      mark(index, source, parts[index].attributes + text(of: index, "source"))
    }
    let old = [
      Element(.v12("source"), content: sources.flatMap { $0 }),
      Element(.v12("seg-source"), content: marks),
    ]
    return old + (target(&content).map { [$0] } ?? [])
  }

  private mutating func target(_ content: inout ContentTo12) -> Element? {
    let ordered = parts.indices.sorted { position(of: $0) < position(of: $1) }
    var result = Element(.v12("target"))
    var translated: [Element] = []
    for index in ordered {
      guard let target = parts[index].first(.core("target")) else { continue }
      let nodes = content.converted(target.content)
      if nodes.isEmpty && !parts[index].isNamed(Segment.name) {
        losses.add(.element, at: target, "an empty target of an ignorable")
      }
      let state = parts[index].attributes.filter { ["state", "subState"].contains($0.name) }
      for node in mark(index, nodes, text(of: index, "target") + state) { result.append(node) }
      if parts[index].isNamed(Segment.name) { translated.append(parts[index]) }
    }
    guard !result.content.isEmpty || !translated.isEmpty else { return nil }
    let states: [State] = translated.map { $0["state"] ?? .initial }
    let earliest = State.allCases.first(where: states.contains)
    if translated.contains(where: { $0.has("state") }) {
      result["state"] = earliest.map(StateMapping.old)
    }
    result.fill(kept.attributes(on: "target"))
    return result
  }

  /// The attributes of a side of a part.
  private func text(of index: Int, _ side: String) -> [Attribute] {
    parts[index].first(.core(side))?.attributes ?? []
  }

  private func position(of index: Int) -> Int {
    parts[index].first(.core("target"))?["order"] ?? index + 1
  }

  /// A segment as a mark; of an ignorable, what is in it.
  private mutating func mark(
    _ index: Int, _ content: [Node], _ attributes: [Attribute]
  ) -> [Node] {
    let part = parts[index]
    guard part.isNamed(Segment.name) else {
      for attribute in attributes where attribute.name.namespace != .xmlns {
        let name = attribute.name.qualified
        losses.add(name == "id" ? .id : .attribute, at: part, "‘\(name)’ of an ignorable")
      }
      return content
    }
    var mark = Element(.v12("mrk"), [Attribute("mtype", "seg")], content: content)
    // A segment without an id has a mark by which it is known to have none.
    mark["mid"] = (part["id"] as String?) ?? "_\(index + 1)"
    mark.fill(Self.kept(attributes))
    return [.element(mark)]
  }

  private func side(_ name: String, of side: Element, _ content: [Node]) -> Element {
    Element(.v12(name), Self.kept(side.attributes), content: content)
  }

  /// Says the state of a segment on its target.
  private func setState(of target: inout Element, _ segment: Element) {
    guard let state: State = segment["state"] else { return }
    let subState: String? = segment["subState"]
    let old = subState.flatMap(OldValue.read).map(V12.State.init)
    if let old, StateMapping.state(of: old) == state {
      target["state"] = old
    } else {
      target["state"] = StateMapping.old(state)
      guard subState != nil else { return }
      target.fill(Self.kept(segment.attributes.filter { ["state", "subState"].contains($0.name) }))
    }
  }

  static func kept(_ attributes: [Attribute]) -> [Attribute] {
    attributes.compactMap { attribute in
      let isCore = attribute.name.namespace == .xmlns && Namespace(uri: attribute.value) == .core
      return isCore ? nil : Attribute(KeptAttributes.name(attribute.name), attribute.value)
    }
  }
}

/// Matches.
extension UnitTextTo12 {
  /// A match as an alternative.
  mutating func alternative(_ match: Element) -> Element {
    let kept = KeptMetadata.Parts(match.first(Metadata.name))
    var result = Element(.v12("alt-trans"))
    result["match-quality"] = (match["similarity"] as String?).map { "\($0)%" }
    result["origin"] = match["origin"] as String?
    let subType: String? = match["subType"]
    result["alttranstype"] = subType.flatMap(OldValue.read)
    result["mid"] = segment(of: match)
    let done: [Name] = ["similarity", "origin"]
    result.fill(Self.kept(match.attributes.filter { !done.contains($0.name) }))
    result.fill(kept.attributes(on: "alt-trans"))
    var content = ContentTo12(data: match.first(.core("originalData")), [match])
    for (name, old) in [(Name.core("source"), "source"), (.core("target"), "target")] {
      guard let side = match.first(name) else { continue }
      var element = self.side(old, of: side, content.converted(side.content))
      element.fill(kept.attributes(on: old))
      result.append(.element(element))
    }
    losses.add(content.losses)
    let foreign = match.elements.filter { $0.name.namespace != .core && !$0.isNamed(Metadata.name) }
    for element in kept.elements + foreign + (kept.rest.map { [$0] } ?? []) {
      result.append(.element(element))
    }
    return result
  }

  /// The segment that a match is for, where there are several.
  private func segment(of match: Element) -> String? {
    guard parts.count > 1, let reference: String = match["ref"],
      let leaf = FragmentIdentifier(String(reference.dropFirst()))?.leaf, leaf.prefix == nil,
      parts.contains(where: { $0.isNamed(Segment.name) && $0["id"] == leaf.id })
    else { return nil }
    return leaf.id
  }
}
