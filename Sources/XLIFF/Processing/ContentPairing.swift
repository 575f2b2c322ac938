extension ContentTokens {
  /// Makes one element of each two halves between which all that opens also closes.
  mutating func pairHalves() {
    var open: [Int] = []
    for index in tokens.indices {
      switch tokens[index] {
      case .open, .start: open.append(index)
      case .close:
        // Halves that began in the element end elsewhere.
        while let last = open.popLast() { if case .open = tokens[last] { break } }
      case .end(let end): pair(end, at: index, with: &open)
      case .text, .standalone: break
      }
    }
  }

  private mutating func pair(_ end: Element, at index: Int, with open: inout [Int]) {
    let begun = open.lastIndex { candidate in
      guard case .start(let start) = tokens[candidate] else { return false }
      return start.begins(end)
    }
    guard let begun else { return }
    let start = open.remove(at: begun)
    guard begun == open.endIndex, case .start(let first) = tokens[start] else { return }
    tokens[start] = .open(ElementHalves.joined(first, end))
    tokens[index] = .close
  }
}

extension Element {
  /// Whether an `ec` or `em` ends what begins with this `sc` or `sm`.
  fileprivate func begins(_ end: Element) -> Bool {
    guard isNamed(StartCode.name) == end.isNamed(EndCode.name) else { return false }
    let (id, reference): (String?, String?) = (self["id"], end["startRef"])
    return id.map(ExactID.init) == reference.map(ExactID.init)
  }
}
