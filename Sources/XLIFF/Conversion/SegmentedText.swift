/// A `trans-unit` whose source is cut into segments, with its target cut alike.
struct SegmentedText {
  let source: Element
  let target: Element?
  private(set) var parts: [Part] = []

  /// A segment, or what stands between two.
  struct Part {
    /// The mark of a segment; `nil` for text between.
    var mark: Element?
    var source: [Node]
    var targetMark: Element?
    var target: [Node]?
    /// The position of the target, where it is not that of the source.
    var order: Int?
  }

  /// The stretches of a text: marked segments and what is between them.
  fileprivate struct Stretches {
    var marks: [Element] = []
    /// What is before the first mark and after each.
    var between: [[Node]] = [[]]

    init(_ text: Element) {
      for node in text.content {
        if let element = node.element, element.isSegment {
          marks.append(element)
          between.append([])
        } else {
          between[between.count - 1].append(node)
        }
      }
    }

    var ids: [ExactID] { marks.map { ExactID($0["mid"] ?? "") } }
  }
}

extension SegmentedText {
  /// `nil` where the unit is one segment: its source is not cut, or not so that its target could be.
  init?(_ unit: Element, _ losses: inout Losses) {
    guard let source = unit.first(.v12("seg-source")) else { return nil }
    let target = unit.first(.v12("target"))
    let from = Stretches(source)
    let to = target.map(Stretches.init)
    let isCut = !from.marks.isEmpty && !source.hasInnerSegments && target?.hasInnerSegments != true
    let isAligned =
      to.map { $0.marks.isEmpty ? $0.between[0].isEmpty : $0.isPart(of: from) } ?? true
    guard isCut, isAligned else {
      losses.add(.markup, at: source, "segments that cannot be those of the target")
      return nil
    }
    self.source = source
    self.target = target
    cut(from, to)
  }

  private mutating func cut(_ from: Stretches, _ to: Stretches?) {
    let places = Dictionary(zip(from.ids, from.marks.indices)) { first, _ in first }
    let sources = to.map { $0.ids.compactMap { places[$0] } } ?? []
    let isReordered = zip(sources, sources.dropFirst()).contains { $0 > $1 }
    var targets: [Int: Element] = [:]
    var between: [Int: [Node]] = [:]
    if let to, !to.marks.isEmpty {
      between[0] = to.between[0]
      for (index, place) in sources.enumerated() {
        targets[place] = to.marks[index]
        between[(isReordered ? index : place) + 1] = to.between[index + 1]
      }
    }
    for index in from.between.indices {
      let gap = between[index] ?? []
      if !from.between[index].isEmpty || !gap.isEmpty {
        parts.append(Part(source: from.between[index], target: gap.isEmpty ? nil : gap))
      }
      guard index < from.marks.count else { continue }
      let mark = from.marks[index]
      let other = targets[index]
      parts.append(
        Part(mark: mark, source: mark.content, targetMark: other, target: other?.content))
    }
    if isReordered { setOrder(sources) }
  }

  /// Says at which position each segment’s target stands.
  private mutating func setOrder(_ sources: [Int]) {
    let segments = parts.indices.filter { parts[$0].mark != nil }
    guard sources.count == segments.count else { return }
    for (place, source) in sources.enumerated() where place != source {
      parts[segments[source]].order = segments[place] + 1
    }
  }

  /// The earliest of the states that the segments had in 2.x.
  var earliestKeptState: State? {
    let states = parts.compactMap(\.targetMark).map { mark in
      mark.kept("state").flatMap(State.init) ?? .initial
    }
    let isSaid = parts.contains { $0.targetMark?.kept("state") != nil }
    return isSaid ? State.allCases.first(where: states.contains) : nil
  }
}

extension SegmentedText.Stretches {
  /// Whether all its segments are among others, and in another order only if all are there.
  fileprivate func isPart(of other: Self) -> Bool {
    let (own, others) = (ids, other.ids)
    guard Set(own).count == own.count, Set(others).count == others.count else { return false }
    return Set(own).isSubset(of: others)
      && (own.count == others.count || others.filter(Set(own).contains) == own
        || marks.allSatisfy { $0.kept("order") != nil })
  }
}

extension Element {
  /// Whether it marks a segment.
  fileprivate var isSegment: Bool { v12Kind == .mrk && self["mtype"] == "seg" }

  /// Whether a segment is marked within something else.
  fileprivate var hasInnerSegments: Bool {
    elements.contains { child in child.inlineOfV12.contains(where: \.isSegment) }
  }
}
