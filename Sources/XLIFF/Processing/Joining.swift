extension Document {
  /// Joins the segments of each unit, with the ignorables between them.
  public mutating func joinSegments() {
    updateUnits { unit, settings in unit.joinSegments(in: settings) }
  }
}

extension Unit {
  /// Joins its segments, with the ignorables between them (section 4.8.3).
  ///
  /// What may not be resegmented, or something in the unit refers to, stays as it is, and so do
  /// neighbours whose targets do not follow each other. A joined segment has the earliest of the
  /// states, with the substate of that one.
  ///
  /// - Parameter settings: What holds around the unit.
  public mutating func joinSegments(in settings: TextSettings = TextSettings()) {
    var work = Resegmentation(of: self, in: settings)
    for run in work.runs {
      let joined = Join(Array(work.parts[run]), in: work.settings).segment
      for index in run { work.replacements[index] = [] }
      work.replacements[run.lowerBound] = [joined]
    }
    if work.replacements.contains(where: \.isEmpty) { self = work.result() }
  }
}

extension Resegmentation {
  /// Parts that can be joined: from a segment to a segment.
  fileprivate var runs: [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for (index, part) in parts.enumerated() where isFree(part) {
      let isSegment = part.isNamed(Segment.name)
      if let last = runs.last, last.upperBound == index - 1,
        position(of: index) == position(of: index - 1) &+ 1
      {
        runs[runs.count - 1] = last.lowerBound...index
      } else if isSegment {
        runs.append(index...index)
      }
    }
    return runs.compactMap { run in
      run.last { parts[$0].isNamed(Segment.name) }.map { run.lowerBound...$0 }
    }
    .filter { $0.count > 1 }
  }
}

/// Parts that become one segment.
private struct Join {
  private let parts: [Element]
  private let settings: TextSettings

  init(_ parts: [Element], in settings: TextSettings) {
    self.parts = parts
    self.settings = settings
  }

  var segment: Element {
    var segment = Element(Segment.name, parts[0].attributes)
    for part in parts.dropFirst() { segment.addAttributes(of: part) }
    let earliest = parts.filter { $0.isNamed(Segment.name) }.min { $0.state < $1.state }
    segment["state"] = earliest?["state"] as String?
    segment["subState"] = earliest?["subState"] as String?
    for name in [Name.core("source"), .core("target")] {
      if let side = side(name) { segment.append(.element(side)) }
    }
    return segment
  }

  /// All contents of one side, in one.
  private func side(_ name: Name) -> Element? {
    let sides = parts.compactMap { $0.first(name) }
    guard let first = sides.first else { return nil }
    var result = Element(name, first.attributes)
    for side in sides.dropFirst() { result.addAttributes(of: side) }
    result["order"] = nil as String?
    if hasMixedSpace { result[.xml("space")] = Space.preserve }
    var tokens = ContentTokens(sides.flatMap(\.content))
    tokens.pairHalves()
    result.content = tokens.content
    return result
  }

  /// Whether white space counts in some of it only.
  private var hasMixedSpace: Bool {
    let sides = parts.flatMap { part in
      part.elements.map { settings.inside(part).inside($0).preservesSpace }
    }
    return Set(sides).count > 1
  }
}

extension Element {
  /// How far its translation has come, as a number.
  fileprivate var state: Int {
    let state: State = self["state"] ?? .initial
    return State.allCases.firstIndex(of: state) ?? 0
  }

  /// Adds the attributes of another element that it does not have.
  fileprivate mutating func addAttributes(of other: Element) {
    for attribute in other.attributes where !has(attribute.name) {
      self[attribute.name] = attribute.value
    }
  }
}
