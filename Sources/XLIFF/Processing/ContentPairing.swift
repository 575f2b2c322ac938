extension ContentTokens {
  /// Makes one element of each two halves between which all that opens also closes.
  mutating func pairHalves() {
    var open = OpenTokens()
    for index in tokens.indices {
      switch tokens[index] {
      case .open: open.begin(index, half: nil)
      case .start(let element): open.begin(index, half: HalfKey(start: element))
      case .close: open.close()
      case .end(let element):
        guard let start = open.end(HalfKey(end: element)),
          case .start(let first) = tokens[start]
        else { break }
        tokens[start] = .open(ElementHalves.joined(first, element))
        tokens[index] = .close
      case .text, .standalone: break
      }
    }
  }
}

/// By what two halves find each other.
private struct HalfKey: Hashable {
  private let isCode: Bool
  private let id: ExactID

  init(start: Element) {
    isCode = start.isNamed(StartCode.name)
    id = ExactID(start["id"] ?? "")
  }

  init(end: Element) {
    isCode = end.isNamed(EndCode.name)
    id = ExactID(end["startRef"] ?? "")
  }
}

/// The tokens that are open, in time that grows with their number only.
private struct OpenTokens {
  private var stack: [(index: Int, half: HalfKey?)] = []
  private var starts: [HalfKey: [Int]] = [:]
  /// Halves that something lies across, or whose element has ended.
  private var gone: Set<Int> = []

  mutating func begin(_ index: Int, half: HalfKey?) {
    stack.append((index, half))
    if let half { starts[half, default: []].append(index) }
  }

  /// Ends the innermost element: halves that began in it end elsewhere.
  mutating func close() {
    while let last = stack.popLast(), last.half != nil { gone.insert(last.index) }
  }

  /// The start of a half that ends, if nothing lies across the two.
  mutating func end(_ half: HalfKey) -> Int? {
    var start: Int?
    while start == nil, let candidate = starts[half]?.popLast() {
      if !gone.contains(candidate) { start = candidate }
    }
    guard let start else { return nil }
    while let last = stack.last, gone.contains(last.index) { stack.removeLast() }
    guard stack.last?.index == start else {
      gone.insert(start)
      return nil
    }
    stack.removeLast()
    return start
  }
}
