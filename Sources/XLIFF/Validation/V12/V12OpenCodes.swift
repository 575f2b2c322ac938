/// Codes that have begun in a text and not ended.
struct V12OpenCodes {
  private var starts: [Element] = []
  private var isOpen: [Bool] = []
  /// Indices of starts, some of which have ended: by `rid`, by `id`, and of those without `rid`.
  private var byPair: [ExactID: [Int]] = [:]
  private var byID: [ExactID: [Int]] = [:]
  private var unlinked: [Int] = []
}

extension V12OpenCodes {
  /// What an end says of the code that it ends.
  enum End {
    /// It has the start’s `rid`, or, without one, its id.
    case linked
    /// Neither has a `rid`, and their ids differ.
    case unlinked
    /// There is no start for it.
    case lone
  }

  /// The starts that have not ended.
  var rest: [Element] {
    zip(starts, isOpen).compactMap { start, isOpen in isOpen ? start : nil }
  }

  /// Takes a start.
  mutating func begin(_ code: Element) {
    let index = starts.count
    starts.append(code)
    isOpen.append(true)
    if let id: String = code["id"] { byID[ExactID(id), default: []].append(index) }
    if let pair: String = code["rid"] {
      byPair[ExactID(pair), default: []].append(index)
    } else {
      unlinked.append(index)
    }
  }

  /// Takes an end.
  mutating func end(_ code: Element) -> End {
    if let pair: String = code["rid"] {
      return isOpen.close(&byPair[ExactID(pair), default: []]) ? .linked : .lone
    }
    if let id: String = code["id"], isOpen.close(&byID[ExactID(id), default: []]) {
      return .linked
    }
    return isOpen.close(&unlinked) ? .unlinked : .lone
  }
}

extension [Bool] {
  /// Makes the last of some indices false that is true.
  fileprivate mutating func close(_ indices: inout [Int]) -> Bool {
    while let index = indices.popLast() {
      guard self[index] else { continue }
      self[index] = false
      return true
    }
    return false
  }
}
