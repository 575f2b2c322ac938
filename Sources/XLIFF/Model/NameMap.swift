/// Values by names of the ``Vocabulary``, which are found by number.
struct NameMap<Value: Sendable>: Sendable {
  /// The values of one namespace after those of another, each by the number of its word.
  private var values: [Value?] = []
  /// Where the values of each namespace begin, and at last where all end.
  private var starts = [0]

  init(_ all: [Name: Value]) {
    assert(all.keys.allSatisfy { $0.code.word != 0 }, "all names are in the vocabulary")
    for namespace in 0...(all.keys.map(\.code.namespace).max() ?? 0) {
      let own = all.filter { $0.key.code.namespace == namespace }
      var words: [Value?] = Array(
        repeating: nil, count: own.keys.map { Int($0.code.word) + 1 }.max() ?? 0)
      for (name, value) in own { words[Int(name.code.word)] = value }
      values += words
      starts.append(values.count)
    }
  }

  subscript(name: Name.Code) -> Value? {
    let namespace = Int(name.namespace)
    guard name.word != 0, namespace + 1 < starts.count else { return nil }
    let index = starts[namespace] + Int(name.word)
    return index < starts[namespace + 1] ? values[index] : nil
  }
}
