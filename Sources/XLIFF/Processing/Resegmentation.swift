/// The parts of a unit — segments and ignorables — while they are split or joined.
struct Resegmentation {
  private let unit: Unit
  let settings: TextSettings
  /// The parts as they were.
  let parts: [Element]
  /// What stands in the place of each: itself, its pieces, or nothing.
  var replacements: [[Element]]
  private let bound: Set<ExactID>

  init(of unit: Unit, in settings: TextSettings) {
    self.unit = unit
    self.settings = settings.inside(unit.element)
    parts = unit.parts.map(\.element)
    replacements = parts.map { [$0] }
    bound = unit.element.referredIDs
  }
}

extension Resegmentation {
  /// Whether a part may be split or joined: it says so, it is no variant of another, and nothing in
  /// the unit refers to it as a whole.
  func isFree(_ part: Element) -> Bool {
    let id: String? = part["id"]
    return settings.inside(part).canResegment
      && !unit.element.has(Name(.pluralGenderSelect, "switch"))
      && id.map { !bound.contains(ExactID($0)) } ?? true
  }

  /// The position of a part’s target among those of the unit, from 1.
  func position(of index: Int) -> Int {
    parts[index].first(.core("target"))?["order"] ?? index + 1
  }

  /// The unit with its new parts.
  ///
  /// White space before a part that is gone goes too.
  func result() -> Unit {
    var replacements = reordered()[...]
    var content: [Node] = []
    for node in unit.element.content {
      guard node.element?.isPart == true, let new = replacements.popFirst() else {
        content.append(node)
        continue
      }
      if new.isEmpty, let text = content.last?.text, text.utf8.allSatisfy(\.isXMLSpace) {
        content.removeLast()
      }
      content += new.map(Node.element)
    }
    var unit = unit
    unit.element.content = content
    return unit
  }

  /// The new parts, with the positions of targets so that their order is what it was.
  private func reordered() -> [[Element]] {
    guard parts.contains(where: { $0.first(.core("target"))?.has("order") == true }) else {
      return replacements
    }
    let all = replacements.indices.flatMap { index in
      replacements[index].indices.map { (index, $0) }
    }
    let ordered = all.enumerated().sorted { left, right in
      (position(of: left.element.0), left.element.1)
        < (position(of: right.element.0), right.element.1)
    }
    var result = replacements
    for (rank, (natural, place)) in ordered.enumerated() {
      result[place.0][place.1].setOrder(rank == natural ? nil : rank + 1)
    }
    return result
  }
}

extension Element {
  /// Whether it is a segment or an ignorable.
  fileprivate var isPart: Bool { isNamed(Segment.name) || isNamed(Ignorable.name) }

  fileprivate mutating func setOrder(_ order: Int?) {
    guard var target = first(.core("target")) else { return }
    target["order"] = order
    _ = replaceElements(named: target.name, by: [target])
  }

  /// The ids that references in it name without a prefix: those of segments and inline elements.
  fileprivate var referredIDs: Set<ExactID> {
    var ids: Set<ExactID> = []
    if let reference: String = self["ref"], reference.utf8.first == UInt8(ascii: "#"),
      let leaf = FragmentIdentifier(String(reference.dropFirst()))?.leaf, leaf.prefix == nil
    {
      ids.insert(ExactID(leaf.id))
    }
    for child in elements { ids.formUnion(child.referredIDs) }
    return ids
  }
}
