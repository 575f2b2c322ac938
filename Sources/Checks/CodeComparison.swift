/// Compares what must be the same in a translation as in its Finnish.
enum CodeComparison {
  /// A fault for each value that is in one of the two more often than in the other; `what` says what
  /// the values are, as a message begins: `the link`.
  static func faults(_ what: String, in source: [String], _ target: [String]) -> [Fault] {
    faults(
      what, lost: excess(of: source, over: target), added: excess(of: target, over: source))
  }

  /// A fault for each value that one of the two lacks.
  static func faults(_ what: String, lost: [String], added: [String]) -> [Fault] {
    lost.map { Fault("\(what) '\($0)' is not in the target") }
      + added.map { Fault("\(what) '\($0)' is not in the Finnish") }
  }

  /// What `left` has more often than `right`, in order, each once.
  static func excess(of left: [String], over right: [String]) -> [String] {
    if left.isEmpty { return [] }
    var counts: [String: Int] = [:]
    for value in right { counts[value, default: 0] += 1 }
    var excess: [String] = []
    for value in left {
      counts[value, default: 0] -= 1
      if counts[value] == -1 { excess.append(value) }
    }
    return excess
  }
}
